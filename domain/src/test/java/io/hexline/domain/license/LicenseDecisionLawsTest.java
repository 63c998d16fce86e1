package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every request, tried on generated ones; the seed is the name of the case. */
class LicenseDecisionLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void laws(long seed) {
        Random random = new Random(seed);
        LicenseFacts facts = facts(random);
        List<LicenseOperation> operations = operations(random);
        LicenseDecision decision = LicenseDecision.of(facts, operations, List.of());

        List<LicenseOperation> shuffled = new ArrayList<>(operations);
        Collections.shuffle(shuffled, random);
        LicenseDecision other = LicenseDecision.of(facts, shuffled, List.of());
        assertEquals(decision.refusals(), other.refusals(), "the order of the operations does not matter");
        assertEquals(decision.after(), other.after(), "the order of the operations does not matter");

        LicenseFacts afterwards = holding(facts, decision.after());
        LicenseDecision again = LicenseDecision.of(afterwards, operations, List.of());
        assertEquals(decision.after(), again.after(), "the same request again changes nothing more");

        assertEquals(breaches(facts), breaches(afterwards), "no rule is broken that was not broken before");
        assertEquals(decision.refusals().isEmpty(), decision.outcome() == Outcome.APPLIED);
        assertTrue(
                decision.outcome() != Outcome.REFUSED || decision.after().equals(facts.held()),
                "what is refused changes nothing");
    }

    private static List<HoldingRule> breaches(LicenseFacts facts) {
        HoldingFacts asHeld = new HoldingFacts(
                List.of(), facts.heldLicenses(), List.of(), facts.organization().exclusiveGroups());
        return Arrays.stream(HoldingRule.values())
                .filter(rule -> !rule.breachedBy(asHeld).isEmpty())
                .toList();
    }

    /** What a user can hold: the result of an earlier request. */
    private static LicenseFacts facts(Random random) {
        LicenseFacts nothing = requestFor(LicenseKind.values()).facts();
        Holdings held =
                LicenseDecision.of(nothing, operations(random), List.of()).after();
        Map<LicenseId, OfferedLicense> offered = new HashMap<>();
        nothing.offered().forEach((id, one) -> offered.put(id, new OfferedLicense(one.license(), random.nextInt(3))));
        return new LicenseFacts(nothing.organization(), held, offered, nothing.placements());
    }

    private static LicenseFacts holding(LicenseFacts facts, Holdings held) {
        return new LicenseFacts(facts.organization(), held, facts.offered(), facts.placements());
    }

    private static List<LicenseOperation> operations(Random random) {
        List<LicenseOperation> operations = new ArrayList<>();
        for (LicenseKind kind : LicenseKind.values()) {
            if (random.nextInt(3) == 0) {
                Action action = random.nextBoolean() ? Action.ADD : Action.REMOVE;
                operations.add(
                        new LicenseOperation(LicenseFixture.id(kind), action, Optional.of(LicenseFixture.AT_OFFICE)));
            }
        }
        return operations;
    }

    private static LicenseFixture requestFor(LicenseKind... kinds) {
        LicenseFixture request = new LicenseFixture();
        Arrays.stream(kinds).filter(LicenseKind::isCalling).forEach(request::adding);
        return request;
    }
}
