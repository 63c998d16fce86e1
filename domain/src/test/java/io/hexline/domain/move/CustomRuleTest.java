package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;
import static io.hexline.domain.move.RequestFixture.draft;
import static io.hexline.domain.move.RequestFixture.entry;
import static io.hexline.domain.move.RequestFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.move.MoveDecision.UserMove;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that embeds the domain brings codes, rules and impacts of its own. */
class CustomRuleTest {

    /** A host's own codes. */
    private enum HouseCode implements Code.Custom {
        BADGE_EXPIRES(
                Kind.IMPACT,
                "The badge of {department} expires.",
                "The user has a badge of its department.",
                "Order a badge at the target location."),
        ON_PROBATION(
                Kind.ERROR,
                "Users on probation stay.",
                "The user is on probation.",
                "Move the user when its probation has ended.");

        private final CodeEntry entry;

        HouseCode(Kind kind, String message, String statement, String remedy) {
            entry = CodeEntry.custom("100", kind, message, statement, remedy);
        }

        @Override
        public CodeEntry entry() {
            return entry;
        }
    }

    private static final Rule<MoveFacts> BADGE = announces("The badge of the user's department expires.")
            .as(HouseCode.BADGE_EXPIRES)
            .firesNaming("department", facts -> facts.subscriber().roles().department());

    private static final Rule<MoveFacts> PROBATION = demands("The user is not on probation.")
            .otherwise(HouseCode.ON_PROBATION)
            .firesWhen(facts -> facts.subscriber().roles().department().isPresent());

    @Test
    void itsImpactsComeAfterTheDocumentedOnes() {
        UserMove move = decide("org", List.of(BADGE)).moves().get(0);

        assertEquals(
                List.of(
                        "[Informational 19707] User is removed from the department of the old group.",
                        "[Informational 100] The badge of Sales expires."),
                move.assessment().impacts().stream()
                        .map(finding -> finding.labelled(String::valueOf))
                        .toList());
        assertFalse(move.plan().isEmpty());
    }

    @Test
    void itsErrorsForbidTheMove() {
        UserMove move = decide("org", List.of(BADGE, PROBATION)).moves().get(0);

        assertEquals(
                List.of(HouseCode.ON_PROBATION),
                move.assessment().errors().stream().map(Finding::code).toList());
        assertEquals(Optional.empty(), move.plan());
        assertEquals(
                List.of("DEPARTMENT_LEFT", "BADGE_EXPIRES", "ON_PROBATION"),
                move.assessment().findings().stream()
                        .map(finding -> finding.code().name())
                        .toList());
    }

    @Test
    void itsRulesDoNotLookIntoTheTargetOfSomebodyElse() {
        assertEquals(
                List.of("ENTERPRISE_DIFFERS"),
                decide("another", List.of(BADGE)).moves().get(0).assessment().findings().stream()
                        .map(finding -> finding.code().name())
                        .toList());
    }

    @Test
    void theCatalogueIsTheDocumentedOne() {
        assertEquals(
                List.of(),
                Codes.all().stream().filter(code -> code instanceof Code.Custom).toList());
    }

    /** So that an answer of the public API can hold it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "HOUSE-1", "-1", "1234567890"})
    void itsIdsAreNumbers(String other) {
        assertThrows(
                IllegalArgumentException.class,
                () -> CodeEntry.custom(other, Kind.ERROR, "Message.", "Statement.", "Remedy."));
        assertEquals(
                "123456789",
                CodeEntry.custom("123456789", Kind.ERROR, "Message.", "Statement.", "Remedy.")
                        .id());
    }

    private static MoveDecision decide(String targetOrg, List<Rule<MoveFacts>> own) {
        MoveFacts facts = MoveFixture.clean()
                .targetOf(targetOrg)
                .user(user -> user.department = "Sales")
                .facts();
        return MoveDecision.of(
                RequestFixture.facts(draft(entry(true, member("anna"))), facts.subscriber()), order -> facts, own);
    }
}
