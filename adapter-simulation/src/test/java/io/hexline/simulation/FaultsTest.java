package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.testkit.Race;
import io.hexline.world.Fault;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Email ADA = new Email("ada@example.com");
    private static final Fault.Failure BUSY = new Fault.Failure.Answer(503, "C1", "busy");

    private static TestHost host(Fault... faults) {
        return TestHost.of(AWorld.of(AnOrganization.named("acme").build())
                .with(APerson.named("ada", ACME).build())
                .with(faults)
                .build());
    }

    private static Fault fault(Collaborator port, String operation, Fault.Failure failure, int after, int times) {
        return new Fault(port, Optional.of(operation), failure, after, OptionalInt.of(times));
    }

    private static Either<PortFailure, Email> register(TestHost host) {
        return host.collaborators()
                .carrierAccounts()
                .register(CommandKeys.next(), ACME, ADA, CommandKeys.registration())
                .map(registration -> ADA);
    }

    @Test
    void failAfterSomeCallsAndForSome() {
        TestHost host = host(fault(Collaborator.CARRIER, "register", BUSY, 1, 2));
        Either<PortFailure, Email> busy =
                Either.left(new PortFailure.Rejected(Collaborator.CARRIER, "register", 503, "C1", "busy"));

        assertEquals(Either.right(ADA), register(host));
        assertEquals(busy, register(host));
        assertEquals(busy, register(host));
        assertEquals(Either.right(ADA), register(host));
    }

    @Test
    void concernAllOperationsOfAPortWhereNoneIsNamed() {
        TestHost host = host(new Fault(
                Collaborator.CARRIER,
                Optional.empty(),
                new Fault.Failure.NoAnswer(Cause.TIMED_OUT),
                0,
                OptionalInt.empty()));

        assertEquals(
                List.of("conflict", "register", "registrations", "withdraw", "list", "release"), carrierFailures(host));
        assertEquals(
                List.of("conflict", "register", "registrations", "withdraw", "list", "release"), carrierFailures(host));
        assertTrue(host.host().store().people().subscriber(new PersonId("ada")).isRight());
    }

    private static List<String> carrierFailures(TestHost host) {
        return List.<Function<TestHost, Either<PortFailure, ?>>>of(
                        it -> it.host().collaborators().carrierAccounts().conflict(ACME, ADA),
                        FaultsTest::register,
                        it -> it.host().collaborators().carrierAccounts().registrations(ACME, ADA),
                        it -> it.host()
                                .collaborators()
                                .carrierAccounts()
                                .withdraw(CommandKeys.next(), ADA, new RegistrationId("any")),
                        it -> it.host().collaborators().carrierAccounts().list(),
                        it -> it.host().collaborators().carrierAccounts().release(ADA))
                .stream()
                .map(call -> (PortFailure.Unreachable) call.apply(host).getLeft())
                .map(PortFailure.Unreachable::operation)
                .toList();
    }

    @Test
    void reachTheDirectoryAndThePlatform() {
        Fault.Failure refused = new Fault.Failure.NoAnswer(Cause.CONNECTION_REFUSED);
        TestHost host = host(
                fault(Collaborator.DIRECTORY, "currentLocation", refused, 0, 1),
                fault(Collaborator.PLATFORM, "put", refused, 0, 1));

        assertEquals(
                unreachable(Collaborator.DIRECTORY, "currentLocation"),
                host.collaborators().directory().currentLocation(new PersonId("ada")));
        assertEquals(
                unreachable(Collaborator.PLATFORM, "put"),
                host.host()
                        .collaborators()
                        .platform()
                        .put(
                                CommandKeys.next(),
                                ASubscriber.of(APerson.named("ada", ACME).build(), new LocationId("anywhere"))
                                        .build()));
        assertEquals(List.of(), host.world().faults());
    }

    private static Either<PortFailure, ?> unreachable(Collaborator port, String operation) {
        return Either.left(new PortFailure.Unreachable(port, operation, Cause.CONNECTION_REFUSED));
    }

    @Test
    void leaveAWorldWithWhatIsStillAhead() {
        TestHost host = host(fault(Collaborator.CARRIER, "register", BUSY, 1, 2));

        register(host);
        assertEquals(
                List.of(fault(Collaborator.CARRIER, "register", BUSY, 0, 2)),
                host.world().faults());
        register(host);
        assertEquals(
                List.of(fault(Collaborator.CARRIER, "register", BUSY, 0, 1)),
                host.world().faults());
    }

    @Test
    void countCallsThatComeAtTheSameTime() throws Exception {
        TestHost host = host(fault(Collaborator.CARRIER, "register", BUSY, 10, 20));

        try (Race race = new Race(64)) {
            assertEquals(
                    20,
                    race.run(number -> register(host)).stream()
                            .filter(Either::isLeft)
                            .count());
        }
    }

    @Test
    void whoeverCannotReachWhatItKnowsSaysThatTheStoreDoesNotWork() {
        AtomicBoolean gone = new AtomicBoolean();
        InMemoryState memory = new InMemoryState();
        StateStore state = (StateStore) Proxy.newProxyInstance(
                StateStore.class.getClassLoader(), new Class<?>[] {StateStore.class}, (self, method, arguments) -> {
                    if (gone.get()) {
                        throw new StateUnavailable("gone");
                    }
                    return method.invoke(memory, arguments);
                });
        TestHost host = TestHost.of(
                AWorld.of(AnOrganization.named("acme").build())
                        .with(APerson.named("ada", ACME).build())
                        .build(),
                state);

        gone.set(true);
        assertEquals(Either.left(new PortFailure.StoreUnavailable("register at CARRIER")), register(host));

        gone.set(false);
        assertEquals(Either.right(ADA), register(host));
    }
}
