package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.CollaboratorCalls;
import io.hexline.world.Fault;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call of a collaborator fails where a world wants it to, once, and then works. */
class CollaboratorFaultsTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final PersonId ADA = new PersonId("ada");
    private static final LocationId OSLO = new LocationId("oslo");
    private static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    private static final NumberTransfer TRANSFER =
            new NumberTransfer(ACME, List.of(NUMBER), OSLO, new LocationId("bergen"));
    private static final FileMove FILE = new FileMove(FileMove.Kind.ANNOUNCEMENT, "oslo/a.wav", "bergen/a.wav");

    private static final Subscriber SUBSCRIBER =
            ASubscriber.of(APerson.named("ada", ACME).build(), OSLO).build();

    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());

    private static final Email EMAIL = new Email("ada@acme.example");
    private static final NumberOrderId ORDER = new NumberOrderId("order");

    static Stream<Arguments> calls() {
        return Stream.of(carrierAccounts(), carrierRecords(), numberOrders(), others())
                .flatMap(calls -> calls);
    }

    private static Stream<Arguments> carrierAccounts() {
        return Stream.of(
                call(
                        Collaborator.CARRIER,
                        "conflict",
                        it -> it.carrierAccounts().conflict(ACME, EMAIL)),
                call(
                        Collaborator.CARRIER,
                        "register",
                        it -> it.carrierAccounts()
                                .register(CommandKeys.next(), ACME, EMAIL, CommandKeys.registration())),
                call(
                        Collaborator.CARRIER,
                        "registrations",
                        it -> it.carrierAccounts().registrations(ACME, EMAIL)),
                call(
                        Collaborator.CARRIER,
                        "withdraw",
                        it -> it.carrierAccounts().withdraw(CommandKeys.next(), EMAIL, CommandKeys.registration())),
                call(Collaborator.CARRIER, "list", it -> it.carrierAccounts().list()),
                call(Collaborator.CARRIER, "release", it -> it.carrierAccounts().release(EMAIL)));
    }

    private static Stream<Arguments> carrierRecords() {
        return Stream.of(
                call(Collaborator.CARRIER, "carrier", it -> it.carrierRecords().carrier(new CarrierId("fjord"))),
                call(
                        Collaborator.CARRIER,
                        "connection",
                        it -> it.carrierRecords().connection(new CarrierId("fjord"), OSLO)),
                call(
                        Collaborator.CARRIER,
                        "connect",
                        it -> it.carrierRecords().connect(CommandKeys.next(), new CarrierId("fjord"), OSLO)),
                call(
                        Collaborator.CARRIER,
                        "restoreConnection",
                        it -> it.carrierRecords().restoreConnection(CommandKeys.next(), OSLO, Optional.empty())),
                call(Collaborator.CARRIER, "numbers", it -> it.carrierRecords().numbers(List.of(NUMBER))),
                call(
                        Collaborator.CARRIER,
                        "add",
                        it -> it.carrierRecords()
                                .add(CommandKeys.next(), new CarrierId("fjord"), OSLO, Set.of(NUMBER))),
                call(
                        Collaborator.CARRIER,
                        "remove",
                        it -> it.carrierRecords().remove(CommandKeys.next(), new CarrierId("fjord"), Set.of(NUMBER))),
                call(Collaborator.CARRIER, "carriers", it -> it.carrierRecords().carriers()));
    }

    private static Stream<Arguments> numberOrders() {
        return Stream.of(
                call(Collaborator.CARRIER, "place", it -> it.numberOrders().place(CommandKeys.next(), TRANSFER)),
                call(Collaborator.CARRIER, "find", it -> it.numberOrders().find(ORDER)),
                call(Collaborator.CARRIER, "cancel", it -> it.numberOrders().cancel(CommandKeys.next(), ORDER)),
                call(
                        Collaborator.CARRIER,
                        "deleteFromSource",
                        it -> it.numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "provisionAtTarget",
                        it -> it.numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "updateNumberReferences",
                        it -> it.numberOrders().updateNumberReferences(CommandKeys.next(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "updateLocationReference",
                        it -> it.numberOrders().updateLocationReference(CommandKeys.next(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "withdrawFromTarget",
                        it -> it.numberOrders().withdrawFromTarget(CommandKeys.next(), TRANSFER)),
                call(Collaborator.CARRIER, "undo", it -> it.numberOrders().undo(CommandKeys.next(), ORDER)),
                call(
                        Collaborator.CARRIER,
                        "undoPlaced",
                        it -> it.numberOrders().undoPlaced(CommandKeys.next(), "key")));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                call(Collaborator.PLATFORM, "put", it -> it.platform().put(CommandKeys.next(), SUBSCRIBER)),
                call(Collaborator.PLATFORM, "remove", it -> it.platform().remove(CommandKeys.next(), ADA)),
                call(
                        Collaborator.DIRECTORY,
                        "currentLocation",
                        it -> it.directory().currentLocation(ADA)),
                call(Collaborator.RECORDING, "settings", it -> it.recording().settings(ADA)),
                call(Collaborator.RECORDING, "check", it -> it.recording().check(ADA, OSLO)),
                call(Collaborator.RECORDING, "disable", it -> it.recording().disable(CommandKeys.next(), ADA)),
                call(Collaborator.RECORDING, "restore", it -> it.recording().restore(CommandKeys.next(), ADA, ACCOUNT)),
                call(Collaborator.RECORDING, "move", it -> it.recording().move(CommandKeys.next(), ADA, ACCOUNT)),
                call(Collaborator.RECORDING, "close", it -> it.recording().close(CommandKeys.next(), ADA)),
                call(
                        Collaborator.BILLING,
                        "numbersMoved",
                        it -> it.billing().numbersMoved(CommandKeys.next(), TRANSFER)),
                call(Collaborator.BILLING, "userMoved", it -> it.billing().userMoved(CommandKeys.next(), ADA, OSLO)),
                call(
                        Collaborator.EMERGENCY,
                        "update",
                        it -> it.emergencyAddresses().update(CommandKeys.next(), TRANSFER)),
                call(Collaborator.FILES, "move", it -> it.userFiles().move(CommandKeys.next(), FILE)),
                call(Collaborator.FILES, "moveBack", it -> it.userFiles().moveBack(CommandKeys.next(), FILE)));
    }

    @Test
    void allThatCollaboratorsAreAskedIsTried() {
        Set<String> tried =
                calls().map(call -> call.get()[0] + " " + call.get()[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Stream.of(Collaborator.values())
                .flatMap(port -> CollaboratorCalls.of(port).stream().map(name -> port + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(asked, tried);
    }

    private static Arguments call(
            Collaborator port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        return arguments(port, method, call);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void failsOnDemand(Collaborator port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        Fault fault =
                new Fault(port, Optional.of(method), new Fault.Failure.Answer(500, "C1", "no"), 0, OptionalInt.of(1));
        Collaborators collaborators = TestHost.of(
                        AWorld.of(AnOrganization.named("acme").build())
                                .with(ALocation.named("bergen", ACME)
                                        .connectedBy(new CarrierId("fjord"))
                                        .build())
                                .with(fault)
                                .build())
                .collaborators();

        assertEquals(Either.left(new PortFailure.Rejected(port, method, 500, "C1", "no")), call.apply(collaborators));
        assertEquals(true, call.apply(collaborators).isRight());
    }
}
