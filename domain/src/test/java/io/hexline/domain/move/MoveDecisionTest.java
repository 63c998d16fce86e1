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
import io.hexline.domain.move.MoveDecision.UserMove;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.move.RequestRule.RequestFacts.Standing;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The whole decision, stage by stage, with nothing but the domain. */
class MoveDecisionTest {

    private static final MoveDraft VALIDATE = draft(entry(true, member("anna")));
    private static final MoveDraft CARRY_OUT = draft(entry(false, member("anna")));
    private static final MoveDraft GIVING_UP = draft(entry(true, member("anna", Change.remove(), Change.remove())));
    private static final Subscriber ANNA = MoveFixture.clean().facts().subscriber();
    private static final Standing UNLOCATED =
            Standing.of(true, Optional.of(ANNA)).callingFrom(Optional.empty());

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
        UserMove move = only(decide(VALIDATE, anna(MoveFixture::withoutPerson)));

        assertEquals(
                List.of(MoveUserCode.USER_NOT_FOUND), codes(move.assessment().findings()));
        assertEquals(Optional.empty(), move.plan());
    }

    @Test
    void withoutATargetOnlyWhatForbidsTheMoveAnywayIsSaid() {
        UserMove move = only(decide(
                VALIDATE,
                anna(user -> user.withoutTarget().user(record -> {
                    record.hoteling();
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
                List.of(MoveUserCode.ENTERPRISE_DIFFERS),
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
        MoveDecision decision = decide(VALIDATE, anna(user -> user.user(ASubscriber::hoteling)));

        assertFalse(decision.isClear());
        assertEquals(Optional.empty(), only(decision).plan());
    }

    @Test
    void carryingOutDemandsMoreThanValidating() {
        UnaryOperator<MoveFixture> thereAlready = user -> user.user(record -> record.location = MoveFixture.TARGET);

        assertTrue(decide(VALIDATE, UNLOCATED, anna(thereAlready)).isClear());
        assertEquals(
                List.of(MoveUserCode.ALREADY_IN_TARGET_LOCATION),
                codes(only(decide(CARRY_OUT, UNLOCATED, anna(thereAlready)))
                        .assessment()
                        .errors()));
    }

    @Test
    void factsOfAnotherMoveAreRefused() {
        MoveFacts facts = MoveFixture.clean().facts();
        RequestFacts ben = RequestFixture.facts(draft(entry(true, member("ben"))));

        assertRefused(
                "Asked for the facts of the move of ben to target with the lines of the request, not of that of anna to"
                        + " target",
                () -> MoveDecision.of(ben, order -> facts));
    }

    @Test
    void whoeverIsAskedForFactsHasThem() {
        RequestFacts ben = RequestFixture.facts(draft(entry(true, member("ben"))));

        assertEquals(
                "Asked for the facts of the move of ben, got none",
                assertThrows(NullPointerException.class, () -> MoveDecision.of(ben, order -> null))
                        .getMessage());
    }

    @Test
    void whoIsThereStandsInTheRequestsFacts() {
        RequestFacts nobody = new RequestFacts(GIVING_UP, Map.of());

        assertRefused(
                "The facts of the request need a standing of user anna, who is there",
                () -> MoveDecision.of(
                        nobody, anna(user -> user.givingUpExtension().givingUpNumber())));
        assertRefused(
                "The facts of the request need a standing of user anna, who is there",
                () -> MoveDecision.of(new RequestFacts(VALIDATE, Map.of()), anna(MoveFixture::withoutSubscriber)));
    }

    @Test
    void whoStandsInTheRequestsFactsStandsAsItIsFound() {
        Standing anna = Standing.of(true, Optional.of(ANNA));
        Lines others = Lines.of(Optional.of(new Extension("4321")), Optional.empty());

        assertRefused(
                "The standing of user anna has another location than its subscriber",
                () -> decide(VALIDATE, anna.callingFrom(Optional.of(new LocationId("elsewhere"))), anna(user -> user)));
        for (Optional<Lines> told : List.of(Optional.of(others), Optional.<Lines>empty())) {
            assertRefused(
                    "The standing of user anna has other lines than its subscriber",
                    () -> decide(VALIDATE, new Standing(true, anna.location(), told), anna(user -> user)));
        }
        assertTrue(decide(VALIDATE, UNLOCATED, anna(user -> user)).isClear());
    }

    @Test
    void whoWouldBeLeftWithoutLinesIsRefused() {
        MoveDecision decision = decide(GIVING_UP, anna(user -> user));

        assertEquals(List.of(MoveRequestCode.NUMBER_OR_EXTENSION_REQUIRED), codes(decision.refusals()));
    }

    private static MoveDecision decide(MoveDraft draft, Function<RequestedMove, MoveFacts> facts) {
        return MoveDecision.of(RequestFixture.facts(draft, ANNA), facts);
    }

    private static MoveDecision decide(MoveDraft draft, Standing standing, Function<RequestedMove, MoveFacts> facts) {
        return MoveDecision.of(new RequestFacts(draft, Map.of(ANNA.person(), standing)), facts);
    }

    private static void assertRefused(String why, Executable decision) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, decision).getMessage());
    }

    private static Function<RequestedMove, MoveFacts> anna(UnaryOperator<MoveFixture> change) {
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
