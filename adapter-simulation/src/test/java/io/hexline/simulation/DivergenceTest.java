package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.CarriedNumber;
import io.hexline.world.FileStore;
import io.hexline.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the simulated collaborators remember, and whether it is what the store says. */
class DivergenceTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 9);
    private static final Location OSLO =
            ALocation.named("oslo", ACME).connectedBy(FJORD.id()).build();
    private static final Location BERGEN =
            ALocation.named("bergen", ACME).connectedBy(FJORD.id()).build();
    private static final Person ADA = APerson.named("ada", ACME).build();
    private static final InventoryNumber NUMBER =
            ANumber.of("+4721555101", OSLO).ownedBy(ADA).build();
    private static final NumberTransfer TRANSFER =
            new NumberTransfer(ACME, List.of(NUMBER.number()), OSLO.id(), BERGEN.id());

    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());

    private static final Subscriber WITH_DESK = ASubscriber.of(ADA, OSLO.id())
            .withNumber(NUMBER.number())
            .withDevice("desk")
            .build();
    private static final FileMove DESK =
            new FileMove(FileMove.Kind.DEVICE_MANAGEMENT, "oslo/devices/ada/desk", "bergen/devices/ada/desk");

    private final TestHost host = TestHost.of(AWorld.of(
                    AnOrganization.named("acme").build())
            .with(OSLO, BERGEN)
            .with(FJORD)
            .with(ADA)
            .with(NUMBER)
            .with(ASubscriber.of(ADA, OSLO.id()).withNumber(NUMBER.number()).build())
            .withRecording(ADA.id(), ACCOUNT)
            .build());

    private Subscriber moved() {
        Subscriber ada = host.host().store().people().subscriber(ADA.id()).get().orElseThrow();
        return ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings());
    }

    @Test
    void aNumberThatWasRemovedAndComesElsewhereIsWhereItCame() {
        host.host().collaborators().carrierRecords().remove(CommandKeys.next(), FJORD.id(), Set.of(NUMBER.number()));
        moveInTheStore();

        assertEquals(Map.of(), host.divergence().billedNumbers());
        assertEquals(Map.of(), host.divergence().emergencyAddresses());
        assertEquals(Map.of(), host.divergence().references());
    }

    private void moveInTheStore() {
        InventoryNumber number = host.host()
                .store()
                .numbers()
                .find(List.of(NUMBER.number()))
                .get()
                .get(0);
        host.host()
                .store()
                .unitOfWork()
                .commit(List.of(
                        new Write.PutSubscriber(moved()),
                        new Write.PutNumber(number.movedTo(BERGEN.id(), Optional.empty()))))
                .get();
    }

    @Test
    void isInStepAtFirst() {
        assertEquals(Divergence.IN_STEP, host.divergence());
    }

    @Test
    void tellsWhoHasNotHeardOfAMove() {
        moveInTheStore();

        assertEquals(
                new Divergence(
                        Set.of(ADA.id()),
                        Map.of(ADA.id(), OSLO.id()),
                        Map.of(NUMBER.number(), OSLO.id()),
                        Map.of(NUMBER.number(), OSLO.id()),
                        Map.of(NUMBER.number(), OSLO.id()),
                        Set.of()),
                host.divergence());
    }

    @Test
    void isInStepAgainWhereEverybodyHasHeardOfIt() {
        host.collaborators().platform().put(CommandKeys.next(), moved());
        host.collaborators().numberOrders().updateNumberReferences(CommandKeys.next(), TRANSFER);
        host.collaborators().emergencyAddresses().update(CommandKeys.next(), TRANSFER);
        host.collaborators().billing().numbersMoved(CommandKeys.next(), TRANSFER);
        host.collaborators().billing().userMoved(CommandKeys.next(), ADA.id(), BERGEN.id());
        moveInTheStore();

        assertEquals(Divergence.IN_STEP, host.divergence());
    }

    @Test
    void whoCallsAnewIsBilledFromThere() {
        host.collaborators().platform().remove(CommandKeys.next(), ADA.id());
        host.collaborators().platform().put(CommandKeys.next(), moved());
        moveInTheStore();

        assertEquals(Map.of(), host.divergence().billedUsers());
        assertEquals(Set.of(), host.divergence().platform());

        host.collaborators().billing().userMoved(CommandKeys.next(), ADA.id(), OSLO.id());
        assertEquals(Map.of(ADA.id(), OSLO.id()), host.divergence().billedUsers());
    }

    @Test
    void theWorldHasWhatTheCarrierAndTheRecordingServiceSay() {
        World before = host.world();
        host.collaborators().numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER);
        host.collaborators().recording().disable(CommandKeys.next(), ADA.id());

        assertEquals(
                Set.of(new CarriedNumber(NUMBER.number(), FJORD.id(), Optional.empty())),
                host.world().carriers().numbers());
        assertEquals(
                Map.of(ADA.id(), ACCOUNT.disabled()), host.world().recordings().accounts());

        host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER.reversed());
        host.collaborators().recording().restore(CommandKeys.next(), ADA.id(), ACCOUNT);
        assertEquals(before, host.world());
    }

    @Test
    void tellsWhichFilesAreNotWhereTheyShouldBe() {
        host.collaborators().platform().put(CommandKeys.next(), WITH_DESK);
        host.host().store().unitOfWork().commit(List.of(new Write.PutSubscriber(stored(WITH_DESK))));
        World before = host.world();
        assertEquals(Divergence.IN_STEP, host.divergence());

        host.collaborators().userFiles().move(CommandKeys.next(), DESK);
        assertEquals(Set.of("oslo/devices/ada/desk"), host.divergence().files());
        assertEquals(
                Set.of(FileStore.of(BERGEN.id())
                        .withOthers(Set.of(new UserFile(FileMove.Kind.DEVICE_MANAGEMENT, "devices/ada/desk", 0)))),
                host.world().fileStores());

        host.collaborators().userFiles().move(CommandKeys.next(), DESK.reversed());
        assertEquals(Divergence.IN_STEP, host.divergence());
        assertEquals(before, host.world());
    }

    private Subscriber stored(Subscriber changed) {
        return changed.at(host.host()
                .store()
                .people()
                .subscriber(ADA.id())
                .get()
                .orElseThrow()
                .version());
    }

    @Test
    void filesComeAndGoWithThePlatformsRecord() {
        SimulatedFiles files = (SimulatedFiles) host.collaborators().userFiles();
        assertEquals(false, files.has(DESK.kind(), DESK.source()));

        host.collaborators().platform().put(CommandKeys.next(), WITH_DESK);
        assertEquals(true, files.has(DESK.kind(), DESK.source()));

        host.collaborators().platform().remove(CommandKeys.next(), ADA.id());
        assertEquals(false, files.has(DESK.kind(), DESK.source()));
    }
}
