package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.bootstrap.provisioning.Reception.Trace;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.testkit.FailingHost;
import io.hexline.testkit.ObservedHost;
import io.hexline.testkit.ObservedHost.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever call of whatever port fails, and however: nobody is left half-made, here or outside. */
class ProvisioningFailureTest {

    private static final List<NewUser> NEWCOMERS = List.of(
            Reception.newUser("first@acme.example"),
            Reception.newUser("middle@acme.example", Reception.calling("102", "+4721555102")),
            Reception.newUser("last@acme.example", Reception.calling("103", "")));

    static List<PortFailure> failures() {
        return List.of(
                new PortFailure.Unreachable(
                        Collaborator.PLATFORM, "call", PortFailure.Unreachable.Cause.CONNECTION_REFUSED),
                new PortFailure.Unreachable(Collaborator.CARRIER, "call", PortFailure.Unreachable.Cause.TIMED_OUT),
                new PortFailure.Rejected(Collaborator.DIRECTORY, "call", 503, "", "busy"),
                new PortFailure.StoreUnavailable("call"),
                new PortFailure.Conflict("call"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anOnboardedUserIsThereAsAWholeOrNotAtAll(PortFailure failure) {
        Reception calm = new Reception();
        calm.onboard(calm.memory.host(), NEWCOMERS);

        eachCallFailing(failure, (reception, host) -> {
            List<OnboardingResult> results = reception.onboard(host, NEWCOMERS);
            List<OnboardingResult> failed =
                    results.stream().filter(result -> result.outcome().isLeft()).toList();
            assertTrue(failed.size() <= 1, () -> "one failure is one user's only: " + failed);
            for (int user = 0; user < NEWCOMERS.size(); user++) {
                String email = NEWCOMERS.get(user).email().value();
                boolean there = results.get(user).outcome().isRight();
                assertEquals(NEWCOMERS.get(user).email(), results.get(user).email());
                assertEquals(there ? calm.trace(email) : Optional.empty(), reception.trace(email), email);
                assertEquals(there && calm.registered(email), reception.registered(email), email);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aLicenseIsGivenAsAWholeOrNotAtAll(PortFailure failure) {
        all(failure, "bo@acme.example", Reception.calling("102", "+4721555102"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aLicenseIsTakenAsAWholeOrNotAtAll(PortFailure failure) {
        all(failure, "ada@acme.example", LicenseOperation.remove(Reception.CALLING));
    }

    private static void all(PortFailure failure, String email, LicenseOperation operation) {
        Reception calm = new Reception();
        Optional<Trace> before = calm.trace(email);
        assertTrue(calm.assign(calm.memory.host(), email, operation).isRight());
        Optional<Trace> after = calm.trace(email);
        assertFalse(before.equals(after), "this changes something");

        eachCallFailing(failure, (reception, host) -> {
            boolean done = reception.assign(host, email, operation).isRight();
            assertEquals(done ? after : before, reception.trace(email));
        });
    }

    /** Makes the first call fail, then only the second, and so on, until there is none left to fail. */
    static void eachCallFailing(PortFailure failure, BiConsumer<Reception, Host> attempt) {
        boolean failed = true;
        for (int due = 0; failed; due++) {
            Reception reception = new Reception();
            AtomicInteger made = new AtomicInteger(-due);
            Predicate<Call> isDue = call -> made.getAndIncrement() == 0;
            attempt.accept(reception, FailingHost.failingWhere(reception.memory.host(), isDue, failure));
            reception.recovered().assertEverybodyIsInStep();
            failed = made.get() > 0;
        }
    }

    /** Otherwise a port would go untried. */
    @Test
    void everyPortIsCalledThatProvisioningNeeds() {
        Reception reception = new Reception();
        List<String> calls = new ArrayList<>();
        Host host = ObservedHost.of(reception.memory.host(), call -> calls.add(call.name()));
        reception.onboard(host, NEWCOMERS);
        reception.assign(host, "ada@acme.example", LicenseOperation.remove(Reception.CALLING));

        assertEquals(
                List.of(
                        "CallRecording.close",
                        "CallRecording.settings",
                        "CallingPlatform.put",
                        "CallingPlatform.remove",
                        "CarrierAccounts.conflict",
                        "CarrierAccounts.register",
                        "CarrierAccounts.registrations",
                        "CarrierAccounts.withdraw",
                        "DeviceProfiles.usedBy",
                        "Extensions.owners",
                        "Features.of",
                        "Leases.release",
                        "Leases.take",
                        "Licenses.standing",
                        "LocationUsage.users",
                        "Locations.find",
                        "MoveJobs.busyWith",
                        "Numbers.find",
                        "Outbox.about",
                        "People.linkedTo",
                        "People.person",
                        "Trunks.ofMember",
                        "UnitOfWork.commit"),
                List.copyOf(new TreeSet<>(calls)));
    }
}
