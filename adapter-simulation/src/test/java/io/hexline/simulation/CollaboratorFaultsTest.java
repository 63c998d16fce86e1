package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
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
import io.hexline.world.CollaboratorCalls.Subject;
import io.hexline.world.Fault;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    private static final Email EMAIL = new Email("ada@example.com");
    private static final Fault.Failure FAILURE = new Fault.Failure.Answer(500, "C1", "no");
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
                        it -> it.carrierAccounts().register(key(), ACME, EMAIL, CommandKeys.registration())),
                call(
                        Collaborator.CARRIER,
                        "registrations",
                        it -> it.carrierAccounts().registrations(ACME, EMAIL)),
                call(
                        Collaborator.CARRIER,
                        "withdraw",
                        it -> it.carrierAccounts().withdraw(key(), EMAIL, CommandKeys.registration())),
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
                        it -> it.carrierRecords().connect(key(), new CarrierId("fjord"), OSLO)),
                call(
                        Collaborator.CARRIER,
                        "restoreConnection",
                        it -> it.carrierRecords().restoreConnection(key(), OSLO, Optional.empty())),
                call(Collaborator.CARRIER, "numbers", it -> it.carrierRecords().numbers(List.of(NUMBER))),
                call(
                        Collaborator.CARRIER,
                        "add",
                        it -> it.carrierRecords().add(key(), new CarrierId("fjord"), OSLO, Set.of(NUMBER))),
                call(
                        Collaborator.CARRIER,
                        "remove",
                        it -> it.carrierRecords().remove(key(), new CarrierId("fjord"), Set.of(NUMBER))),
                call(Collaborator.CARRIER, "carriers", it -> it.carrierRecords().carriers()));
    }

    private static Stream<Arguments> numberOrders() {
        return Stream.of(
                call(Collaborator.CARRIER, "place", it -> it.numberOrders().place(key(), TRANSFER)),
                call(Collaborator.CARRIER, "find", it -> it.numberOrders().find(ORDER)),
                call(Collaborator.CARRIER, "cancel", it -> it.numberOrders().cancel(key(), ORDER)),
                call(
                        Collaborator.CARRIER,
                        "deleteFromSource",
                        it -> it.numberOrders().deleteFromSource(key(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "provisionAtTarget",
                        it -> it.numberOrders().provisionAtTarget(key(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "updateNumberReferences",
                        it -> it.numberOrders().updateNumberReferences(key(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "updateLocationReference",
                        it -> it.numberOrders().updateLocationReference(key(), TRANSFER)),
                call(
                        Collaborator.CARRIER,
                        "withdrawFromTarget",
                        it -> it.numberOrders().withdrawFromTarget(key(), TRANSFER)),
                call(Collaborator.CARRIER, "undo", it -> it.numberOrders().undo(key(), ORDER)),
                call(Collaborator.CARRIER, "undoPlaced", it -> it.numberOrders().undoPlaced(key(), "key")));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                call(Collaborator.PLATFORM, "put", it -> it.platform().put(key(), SUBSCRIBER)),
                call(Collaborator.PLATFORM, "remove", it -> it.platform().remove(key(), ADA)),
                call(
                        Collaborator.DIRECTORY,
                        "currentLocation",
                        it -> it.directory().currentLocation(ADA)),
                call(Collaborator.RECORDING, "settings", it -> it.recording().settings(ADA)),
                call(Collaborator.RECORDING, "check", it -> it.recording().check(ADA, OSLO)),
                call(Collaborator.RECORDING, "disable", it -> it.recording().disable(key(), ADA)),
                call(Collaborator.RECORDING, "restore", it -> it.recording().restore(key(), ADA, ACCOUNT)),
                call(Collaborator.RECORDING, "move", it -> it.recording().move(key(), ADA, ACCOUNT)),
                call(Collaborator.RECORDING, "close", it -> it.recording().close(key(), ADA)),
                call(Collaborator.BILLING, "numbersMoved", it -> it.billing().numbersMoved(key(), TRANSFER)),
                call(Collaborator.BILLING, "userMoved", it -> it.billing().userMoved(key(), ADA, OSLO)),
                call(
                        Collaborator.EMERGENCY,
                        "update",
                        it -> it.emergencyAddresses().update(key(), TRANSFER)),
                call(Collaborator.FILES, "move", it -> it.userFiles().move(key(), FILE)),
                call(Collaborator.FILES, "moveBack", it -> it.userFiles().moveBack(key(), FILE)));
    }

    @Test
    void allThatCollaboratorsAreAskedIsTried() {
        Set<String> tried =
                calls().map(call -> call.get()[0] + " " + call.get()[1]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Stream.of(Collaborator.values())
                .flatMap(port -> CollaboratorCalls.of(port).keySet().stream().map(name -> port + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(asked, tried);
    }

    private static Arguments call(
            Collaborator port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        return arguments(port, method, call);
    }

    /** Of somebody who works on Ada. */
    private static Command.Key key() {
        return CommandKeys.of(0, Lease.Key.of(ADA));
    }

    private static Collaborators failing(Collaborator port, String method, Fault.Match match) {
        Fault fault = new Fault(
                port,
                Optional.of(method),
                match,
                Optional.of(FAILURE),
                Duration.ZERO,
                0,
                OptionalInt.of(1),
                Fault.Chance.CERTAIN);
        return TestHost.of(AWorld.of(AnOrganization.named("acme").build())
                        .with(APerson.named("ada", ACME).build())
                        .with(ALocation.named("oslo", ACME).build())
                        .with(ALocation.named("bergen", ACME)
                                .connectedBy(new CarrierId("fjord"))
                                .build())
                        .with(fault)
                        .build())
                .collaborators();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void failsOnDemand(Collaborator port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        Collaborators collaborators = failing(port, method, Fault.Match.ANY);

        assertEquals(Either.left(new PortFailure.Rejected(port, method, 500, "C1", "no")), call.apply(collaborators));
        assertEquals(true, call.apply(collaborators).isRight());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void isAboutWhatItsParametersTell(
            Collaborator port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        Map<Subject, Fault.Match> matches = Map.of(
                Subject.ORGANIZATION, new Fault.Match(Optional.of(ACME), Optional.empty(), Optional.empty()),
                Subject.USER, new Fault.Match(Optional.empty(), Optional.of(ADA), Optional.empty()),
                Subject.NUMBER, new Fault.Match(Optional.empty(), Optional.empty(), Optional.of(NUMBER)));
        Set<Subject> failed = matches.entrySet().stream()
                .filter(match ->
                        call.apply(failing(port, method, match.getValue())).isLeft())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(CollaboratorCalls.of(port).get(method), failed);
    }
}
