package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.hexline.domain.license.LicenseOperation.OperationRule;
import io.hexline.domain.license.PlacementRule.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every request, tried on generated ones; the seed is the name of the case. */
class LicenseDecisionLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theResultBreaksNoRule(long seed) {
        GeneratedRequest request = request(seed);
        GeneratedRequest afterwards = request.after(request.decide());

        assertEquals(Set.of(), broken(afterwards));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void operationsThatFailedChangedNothing(long seed) {
        GeneratedRequest request = request(seed);
        LicenseDecision decision = request.decide();
        LicenseDecision rest = request.asking(
                        without(request.operations(), decision.failed()),
                        without(request.sites(), decision.failedSites()))
                .decide();

        assertEquals(decision.after(), rest.after());
        assertEquals(spot(decision), spot(rest));
        assertEquals(List.of(), rest.refusals());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameRequestAgainChangesNothingMore(long seed) {
        GeneratedRequest request = request(seed);
        LicenseDecision decision = request.decide();

        assertEquals(decision.after(), request.after(decision).decide().after());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheOperationsDoesNotMatter(long seed) {
        GeneratedRequest request = request(seed);
        LicenseDecision decision = request.decide();
        LicenseDecision other = request.asking(shuffled(request.operations(), seed), shuffled(request.sites(), seed))
                .decide();

        assertEquals(decision.after(), other.after());
        assertEquals(decision.failed(), other.failed());
        assertEquals(decision.failedSites(), other.failedSites());
        assertEquals(decision.refusals(), other.refusals());
        assertEquals(spot(decision), spot(other));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOutcomeTellsHowMuchWasApplied(long seed) {
        GeneratedRequest request = request(seed);
        LicenseDecision decision = request.decide();
        int failed = decision.failed().size() + decision.failedSites().size();
        int asked = new HashSet<>(request.operations()).size() + new HashSet<>(request.sites()).size();

        assertEquals(failed > 0 && failed < asked, decision.outcome() == Outcome.PARTLY_APPLIED);
        assertEquals(failed == 0, decision.outcome() == Outcome.APPLIED);
        assertEquals(failed == 0, decision.refusals().isEmpty());
        assertTrue(decision.outcome() != Outcome.REFUSED
                || decision.after().equals(request.facts().held()));
    }

    /** Otherwise the laws would say little. */
    @Test
    void theRequestsAreOfEveryKind() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Set<String> codes = new TreeSet<>();
        seeds().forEach(seed -> {
            LicenseDecision decision = request(seed).decide();
            outcomes.add(decision.outcome());
            decision.refusals().forEach(finding -> codes.add(finding.code().name()));
        });

        assertEquals(EnumSet.allOf(Outcome.class), outcomes);
        Set<String> decidable = Arrays.stream(HoldingRule.values())
                .map(rule -> rule.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(OperationRule.values())
                .forEach(rule -> decidable.add(rule.code().name()));
        decidable.addAll(
                List.of("CONTRADICTING_PLACES", "INVALID_SITE_URL", "EXTENSION_NOT_AVAILABLE", "LOCATION_NOT_FOUND"));
        assertEquals(decidable, codes);
    }

    private static GeneratedRequest request(long seed) {
        return GeneratedRequest.of(new Random(seed));
    }

    /** The rules that what the user has, held or pending, breaks: as if all of it were asked for at once. */
    private static Set<HoldingRule> broken(GeneratedRequest request) {
        LicenseFacts facts = request.facts();
        HoldingFacts all = new HoldingFacts(
                List.of(),
                facts.known(facts.had()),
                List.of(),
                facts.organization().offerRules(),
                facts.guest());
        return Arrays.stream(HoldingRule.values())
                .filter(rule -> !rule.evaluate(all).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<Placement.Spot> spot(LicenseDecision decision) {
        return decision.grant().map(Placement::spot);
    }

    private static <T> List<T> without(List<T> all, Collection<T> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(-seed));
        return shuffled;
    }
}
