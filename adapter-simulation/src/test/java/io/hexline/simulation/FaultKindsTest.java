package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure.Unreachable.Cause;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.Fault;
import io.hexline.world.Fault.Chance;
import io.hexline.world.Fault.Match;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults of some calls only, by what they are about or by chance, and those that take time or come later. */
class FaultKindsTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final OrgId GLOBEX = new OrgId("globex");
    private static final Email ADA = new Email("ada@example.com");
    private static final Email BOB = new Email("bob@example.com");
    private static final Fault.Failure SILENT = new Fault.Failure.NoAnswer(Cause.TIMED_OUT);

    private final TestHost host =
            TestHost.of(AWorld.of(AnOrganization.named("acme").build())
                    .with(APerson.named("ada", ACME).build())
                    .with(APerson.named("bob", ACME).build())
                    .build());

    private static Fault fault(Match match, Duration delay, Chance chance) {
        return new Fault(
                Collaborator.CARRIER,
                Optional.empty(),
                match,
                Optional.of(SILENT),
                delay,
                0,
                OptionalInt.empty(),
                chance);
    }

    private static Match user(String id) {
        return new Match(Optional.empty(), Optional.of(new PersonId(id)), Optional.empty());
    }

    private boolean fails(OrgId org, Email email) {
        return host.collaborators().carrierAccounts().conflict(org, email).isLeft();
    }

    private boolean withdrawalFails(Email email) {
        return host.collaborators()
                .carrierAccounts()
                .withdraw(CommandKeys.next(), email, CommandKeys.registration())
                .isLeft();
    }

    @Test
    void aboutSomebodyWhomACallNamesByAddress() {
        host.simulation().faults().add(fault(user("ada"), Duration.ZERO, Chance.CERTAIN));

        assertTrue(fails(ACME, ADA));
        assertTrue(withdrawalFails(ADA));
        assertFalse(fails(ACME, BOB));
        assertFalse(withdrawalFails(BOB));
        assertFalse(host.collaborators().carrierAccounts().list().isLeft());
    }

    @Test
    void aboutAnOrganizationThatACallNamesOrSomebodyIsIn() {
        host.simulation()
                .faults()
                .add(fault(
                        new Match(Optional.of(ACME), Optional.empty(), Optional.empty()),
                        Duration.ZERO,
                        Chance.CERTAIN));

        assertTrue(fails(ACME, new Email("nobody@example.com")));
        assertTrue(withdrawalFails(ADA));
        assertFalse(fails(GLOBEX, new Email("nobody@example.com")));
    }

    @Test
    void byChanceTheSameAgainFromTheSameSeed() {
        List<Boolean> first = failures(7);

        assertEquals(first, failures(7));
        long failed = first.stream().filter(failure -> failure).count();
        assertTrue(failed > 100 && failed < 200, () -> failed + " of 500");
    }

    private List<Boolean> failures(int seed) {
        int place = host.simulation().faults().add(fault(Match.ANY, Duration.ZERO, new Chance(30, seed)));
        List<Boolean> failures =
                IntStream.range(0, 500).mapToObj(turn -> fails(ACME, ADA)).toList();
        assertTrue(host.simulation().faults().remove(place));
        return failures;
    }

    @Test
    void aCallThatTakesTimeHoldsUpNobodyElse() throws InterruptedException {
        host.simulation().faults().add(fault(user("ada"), Duration.ofSeconds(30), Chance.CERTAIN));
        Thread slow = new Thread(() -> withdrawalFails(ADA));
        slow.start();
        while (slow.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        assertFalse(withdrawalFails(BOB));

        slow.interrupt();
        slow.join();
    }

    @Test
    void oneThatComesLaterCounts() {
        assertFalse(fails(ACME, ADA));
        assertFalse(fails(ACME, ADA));

        int place = host.simulation().faults().add(fault(Match.ANY, Duration.ZERO, Chance.CERTAIN));

        assertTrue(fails(ACME, ADA));
        assertEquals(
                List.of(place), List.copyOf(host.simulation().faults().all().keySet()));
        assertTrue(host.simulation().faults().remove(place));
        assertFalse(host.simulation().faults().remove(place));
        assertFalse(fails(ACME, ADA));
    }

    @Test
    void aRowOfAnEarlierVersionIsReadAsItWasMeant() {
        String row = "{\"port\":\"carrier\",\"operation\":\"register\","
                + "\"failure\":{\"type\":\"NoAnswer\",\"cause\":\"TIMED_OUT\"},\"after\":1,\"times\":2}";

        assertEquals(
                new Fault(Collaborator.CARRIER, Optional.of("register"), SILENT, 1, OptionalInt.of(2)),
                FaultRow.CODEC.read().apply(row));
    }

    @Test
    void aRowIsReadAsItWasWritten() {
        Fault fault = fault(user("ada"), Duration.ofSeconds(2), new Chance(30, 7));

        assertEquals(fault, FaultRow.CODEC.read().apply(FaultRow.CODEC.write().apply(fault)));
    }
}
