package io.hexline.domain.move;

import static io.hexline.domain.move.RequestFixture.draft;
import static io.hexline.domain.move.RequestFixture.entry;
import static io.hexline.domain.move.RequestFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.MoveDecision.UserFacts;
import io.hexline.domain.move.MoveDecision.UserMove;
import io.hexline.domain.move.MoveDraft.Change;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.PresenceRule.MoveSubject;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The whole decision, stage by stage, with nothing but the domain. */
class MoveDecisionTest {

    private static final MoveDraft VALIDATE = draft(entry(true, member("anna")));
    private static final MoveDraft CARRY_OUT = draft(entry(false, member("anna")));

    @Test
    void aRequestThatBreaksARuleIsNotLookedAtFurther() {
        MoveDecision decision = decide(draft(), order -> {
            throw new AssertionError("Nobody's facts are needed");
        });

        assertEquals(List.of(MoveRequestCode.USERS_LIST_EMPTY), codes(decision.refusals()));
        assertEquals(List.of(), decision.moves());
        assertFalse(decision.isClear());
    }

    @Test
    void anExtensionThatIsNoneIsMalformed() {
        MoveDecision decision = decide(draft(entry(true, member("anna", Change.set("12x"), Change.keep()))), order -> {
            throw new AssertionError("Nobody's facts are needed");
        });

        assertEquals(1, decision.malformed().size());
        assertEquals(List.of(), decision.moves());
        assertFalse(decision.isClear());
    }

    @Test
    void whoIsNotThereCannotMove() {
        UserMove move = only(decide(
                VALIDATE,
                order -> new MoveSubject(
                        order,
                        Optional.empty(),
                        Optional.empty(),
                        MoveFixture.clean().facts().subject().target())));

        assertEquals(
                List.of(MoveUserCode.USER_NOT_FOUND), codes(move.assessment().findings()));
        assertEquals(Optional.empty(), move.plan());
    }

    @Test
    void withoutATargetOnlyWhatForbidsTheMoveAnywayIsSaid() {
        UserMove move = only(decide(
                VALIDATE,
                anna(user -> user.withoutTarget().user(record -> {
                    record.hoteling = true;
                    record.department = "Sales";
                }))));

        assertEquals(
                List.of(MoveUserCode.LOCATION_NOT_FOUND, MoveUserCode.HOTELING_ACTIVE),
                codes(move.assessment().findings()));
        assertEquals(Optional.empty(), move.plan());
    }

    @Test
    void aTargetOfAnotherOrganizationIsNotLookedInto() {
        UserMove move = only(decide(
                VALIDATE,
                anna(user -> user.targetOf("another")
                        .target(target -> target.callingZone = "other")
                        .user(record -> record.department = "Sales"))));

        assertEquals(
                List.of(MoveUserCode.ENTERPRISE_DIFFERS, MoveImpactCode.DEPARTMENT_LEFT),
                codes(move.assessment().findings()));
    }

    @Test
    void aMoveThatNothingForbidsHasAPlan() {
        MoveDecision decision = decide(VALIDATE, anna(user -> user.user(record -> record.department = "Sales")));

        assertTrue(decision.isClear());
        assertEquals(
                List.of(MoveImpactCode.DEPARTMENT_LEFT),
                codes(only(decision).assessment().impacts()));
        assertEquals(
                Optional.of(MoveFixture.TARGET),
                only(decision).plan().orElseThrow().after().location());
    }

    @Test
    void aMoveThatIsForbiddenHasNoPlan() {
        MoveDecision decision = decide(VALIDATE, anna(user -> user.user(record -> record.hoteling = true)));

        assertFalse(decision.isClear());
        assertEquals(Optional.empty(), only(decision).plan());
    }

    @Test
    void carryingOutDemandsMoreThanValidating() {
        UnaryOperator<MoveFixture> thereAlready = user -> user.user(record -> record.location = MoveFixture.TARGET);

        assertTrue(decide(VALIDATE, anna(thereAlready)).isClear());
        assertEquals(
                List.of(MoveUserCode.ALREADY_IN_TARGET_LOCATION),
                codes(only(decide(CARRY_OUT, anna(thereAlready))).assessment().errors()));
    }

    @Test
    void factsOfAnotherMoveAreRefused() {
        MoveFacts facts = MoveFixture.clean().facts();
        RequestFacts ben = RequestFixture.facts(draft(entry(true, member("ben"))));

        assertThrows(IllegalArgumentException.class, () -> MoveDecision.of(ben, order -> facts));
    }

    @Test
    void aSubjectAloneIsRefusedWhereTheUserIsThere() {
        RequestFacts request = RequestFixture.facts(VALIDATE);

        assertThrows(
                IllegalArgumentException.class,
                () -> MoveDecision.of(
                        request, order -> MoveFixture.clean().facts().subject()));
    }

    private static MoveDecision decide(MoveDraft draft, Function<RequestedMove, UserFacts> facts) {
        return MoveDecision.of(RequestFixture.facts(draft), facts);
    }

    private static Function<RequestedMove, UserFacts> anna(UnaryOperator<MoveFixture> change) {
        return order -> {
            assertEquals(new PersonId("anna"), order.user());
            return change.apply(MoveFixture.clean()).facts();
        };
    }

    private static UserMove only(MoveDecision decision) {
        assertEquals(1, decision.moves().size());
        return decision.moves().get(0);
    }

    private static List<Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
