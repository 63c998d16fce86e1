package io.hexline.domain.move;

import static io.hexline.domain.move.RequestFixture.draft;
import static io.hexline.domain.move.RequestFixture.entry;
import static io.hexline.domain.move.RequestFixture.member;
import static io.hexline.domain.move.RequestFixture.members;

import io.hexline.domain.code.RuleCase;
import io.hexline.domain.move.MoveDraft.Entry;
import io.hexline.domain.move.MoveDraft.Member;
import io.hexline.domain.move.RequestRule.RequestFacts;
import io.hexline.domain.value.Change;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of {@link RequestRule}. */
public final class RequestRuleCases {

    private static final Entry ANNA = entry(false, member("anna"));
    private static final Entry ANNA_VALIDATED = entry(true, member("anna"));

    private RequestRuleCases() {}

    public static Stream<RuleCase<?>> all() {
        return Stream.of(missing(), empty(), standing(), lines(), several()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase<?>> missing() {
        return Stream.of(
                of(
                        RequestRule.NAMES_LOCATIONS,
                        draft(new Entry(Optional.empty(), ANNA.validate(), ANNA.members())),
                        draft(ANNA)),
                of(
                        RequestRule.NAMES_USERS,
                        draft(entry(false, new Member(Optional.empty(), Change.keep(), Change.keep()))),
                        draft(ANNA)),
                of(RequestRule.HAS_USERS_LIST, new MoveDraft(Optional.empty()), draft()),
                of(
                        RequestRule.HAS_USERS,
                        draft(new Entry(ANNA.target(), ANNA.validate(), Optional.empty())),
                        draft(entry(false))),
                of(
                        RequestRule.SAYS_WHETHER_TO_VALIDATE,
                        draft(new Entry(ANNA.target(), Optional.empty(), ANNA.members())),
                        draft(ANNA)));
    }

    private static Stream<RuleCase<?>> empty() {
        return Stream.of(
                of(RequestRule.FILLS_USERS_LIST, draft(), draft(ANNA)),
                of(RequestRule.FILLS_USERS, draft(entry(false)), draft(ANNA)));
    }

    private static Stream<RuleCase<?>> standing() {
        return Stream.of(
                of(RequestRule.MOVES_CALLING_USERS, draft(entry(true, member("mute"))), draft(ANNA_VALIDATED)),
                of(RequestRule.CHANGES_LOCATION, draft(entry(true, member("there"))), draft(ANNA_VALIDATED)));
    }

    private static Stream<RuleCase<?>> lines() {
        return Stream.of(
                of(
                        RequestRule.LEAVES_USERS_REACHABLE,
                        draft(entry(true, member("anna", Change.remove(), Change.remove()))),
                        draft(entry(true, member("anna", Change.keep(), Change.remove())))),
                of(
                        RequestRule.LEAVES_USERS_REACHABLE,
                        draft(entry(true, member("anna", Change.remove(), Change.remove()))),
                        draft(entry(true, member("anna", Change.remove(), Change.keep())))),
                of(
                        RequestRule.NUMBERS_ARE_E164,
                        draft(entry(true, member("anna", Change.keep(), Change.set("14085550123")))),
                        draft(entry(true, member("anna", Change.keep(), Change.set("+14085550123"))))));
    }

    private static Stream<RuleCase<?>> several() {
        return Stream.of(
                of(
                        RequestRule.MOVES_A_HUNDRED_AT_MOST,
                        draft(entry(false, members(101))),
                        draft(entry(false, members(100)))),
                of(RequestRule.NAMES_USERS_ONCE, draft(ANNA, ANNA), draft(ANNA, entry(false, member("ben")))),
                validates(draft(entry(true, member("anna"), member("ben")))),
                validates(draft(ANNA_VALIDATED, entry(true, member("ben")))),
                validates(draft(ANNA_VALIDATED, entry(false, member("ben")))));
    }

    private static RuleCase<RequestFacts> validates(MoveDraft several) {
        return of(RequestRule.VALIDATES_ONE_USER, several, draft(ANNA_VALIDATED));
    }

    private static RuleCase<RequestFacts> of(RequestRule rule, MoveDraft firing, MoveDraft silent) {
        return RuleCase.of(rule, RequestFixture.facts(firing), RequestFixture.facts(silent));
    }
}
