package io.hexline.application.collaborator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Command.OfNumbers;
import io.hexline.application.collaborator.Command.Receivers;
import io.hexline.application.saga.Heard;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final PersonId ADA = new PersonId("ada");
    private static final Email EMAIL = new Email("ada@acme.example");
    private static final CarrierId FJORD = new CarrierId("fjord");
    private static final LocationId OSLO = new LocationId("oslo");
    private static final LocationId BERGEN = new LocationId("bergen");
    private static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    private static final NumberTransfer TRANSFER = new NumberTransfer(ACME, List.of(NUMBER), OSLO, BERGEN);
    private static final FileMove FILE = new FileMove(FileMove.Kind.DEVICE_MANAGEMENT, "oslo/desk", "bergen/desk");

    private static Map<Command, String> commands() {
        Map<Command, String> commands = new LinkedHashMap<>();
        Subscriber subscriber = Subscriber.unprovisioned(ADA);
        RegistrationId registration = new RegistrationId("new");
        commands.put(new Command.PutOnPlatform(subscriber), "CallingPlatform.put " + subscriber);
        commands.put(new Command.RemoveFromPlatform(ADA), "CallingPlatform.remove ada");
        commands.put(new Command.DisableRecording(ADA), "CallRecording.disable ada");
        commands.put(new Command.RestoreRecording(ADA, ACCOUNT), "CallRecording.restore ada " + ACCOUNT);
        commands.put(new Command.MoveRecording(ADA, ACCOUNT), "CallRecording.move ada " + ACCOUNT);
        commands.put(new Command.CloseRecording(ADA), "CallRecording.close ada");
        commands.put(new Command.MoveFile(FILE), "UserFiles.move " + FILE);
        commands.put(new Command.MoveFileBack(FILE), "UserFiles.moveBack " + FILE);
        commands.put(new Command.UndoOrder(new NumberOrderId("order")), "NumberOrders.undo order");
        commands.put(new Command.UndoOrderPlacedAs("key"), "NumberOrders.undoPlaced key");
        commands.put(new Command.BillUserAt(ADA, BERGEN), "Billing.userMoved ada bergen");
        commands.put(
                new Command.Register(ACME, EMAIL, registration), "CarrierAccounts.register acme " + EMAIL + " new");
        commands.put(new Command.Withdraw(EMAIL, registration), "CarrierAccounts.withdraw " + EMAIL + " new");
        commands.put(new Command.ConnectLocation(FJORD, OSLO), "CarrierRecords.connect fjord oslo");
        commands.put(
                new Command.RestoreConnection(OSLO, Optional.of(CarrierConnection.settled(FJORD, OSLO))),
                "CarrierRecords.restoreConnection oslo Optional[" + CarrierConnection.settled(FJORD, OSLO) + "]");
        commands.put(
                new Command.AddAtCarrier(FJORD, OSLO, Set.of(NUMBER)),
                "CarrierRecords.add fjord oslo [" + NUMBER + "]");
        commands.put(
                new Command.RemoveAtCarrier(FJORD, Set.of(NUMBER)), "CarrierRecords.remove fjord [" + NUMBER + "]");
        for (OfNumbers.Step step : OfNumbers.Step.values()) {
            commands.put(new OfNumbers(step, TRANSFER), name(step) + " " + TRANSFER);
        }
        return commands;
    }

    private static String name(OfNumbers.Step step) {
        return switch (step) {
            case PROVISION_AT_TARGET -> "NumberOrders.provisionAtTarget";
            case WITHDRAW_FROM_TARGET -> "NumberOrders.withdrawFromTarget";
            case DELETE_FROM_SOURCE -> "NumberOrders.deleteFromSource";
            case UPDATE_NUMBER_REFERENCES -> "NumberOrders.updateNumberReferences";
            case UPDATE_LOCATION_REFERENCE -> "NumberOrders.updateLocationReference";
            case UPDATE_EMERGENCY_ADDRESS -> "EmergencyAddresses.update";
            case BILL_AT_TARGET -> "Billing.numbersMoved";
        };
    }

    @Test
    void eachCommandIsToldUnderItsKeyToWhomItIsFor() {
        Command.Key key = new Command.Key("key", new Lease(Set.of(Lease.Key.of(ADA)), 7, Instant.MAX));
        commands().forEach((command, expected) -> {
            Heard heard = new Heard();

            assertTrue(command.tell(Receivers.on(heard.collaborators()), key).isRight());

            assertEquals(List.of(expected), heard.told());
            assertEquals(List.of(key), heard.keys());
        });
    }

    @Test
    void noCommandIsForgotten() {
        Set<Class<?>> known =
                commands().keySet().stream().map(Command::getClass).collect(ImmutableSet.toImmutableSet());

        assertEquals(ImmutableSet.copyOf(Arrays.asList(Command.class.getPermittedSubclasses())), known);
    }
}
