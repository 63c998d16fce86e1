package io.hexline.domain.move;

import io.hexline.domain.code.RuleCase;
import io.hexline.domain.move.MoveRule.PresenceRule;
import io.hexline.domain.user.Subscriber.NonPerson;
import java.util.stream.Stream;

/** Cases of {@link PresenceRule}. */
final class PresenceCases {

    private PresenceCases() {}

    static Stream<RuleCase<?>> all() {
        return Stream.of(
                of(PresenceRule.PERSON_EXISTS, MoveFixture.clean().withoutPerson()),
                RuleCase.of(
                        PresenceRule.PERSON_EXISTS,
                        MoveFixture.clean().withoutPerson().facts(),
                        nonPerson(NonPerson.WORKSPACE)),
                RuleCase.of(
                        PresenceRule.NO_SERVICE_INSTANCE,
                        nonPerson(NonPerson.SERVICE_INSTANCE),
                        nonPerson(NonPerson.WORKSPACE)),
                RuleCase.of(
                        PresenceRule.NO_WORKSPACE, nonPerson(NonPerson.WORKSPACE), nonPerson(NonPerson.VIRTUAL_LINE)),
                RuleCase.of(
                        PresenceRule.NO_VIRTUAL_PROFILE,
                        nonPerson(NonPerson.VIRTUAL_LINE),
                        nonPerson(NonPerson.WORKSPACE)),
                of(PresenceRule.SUBSCRIBER_EXISTS, MoveFixture.clean().withoutSubscriber()),
                of(PresenceRule.TARGET_EXISTS, MoveFixture.clean().withoutTarget()),
                of(PresenceRule.TARGET_HAS_CALLING, MoveFixture.clean().targetWithoutCalling()));
    }

    static MoveFacts nonPerson(NonPerson kind) {
        return MoveFixture.clean().withoutPerson().being(kind).facts();
    }

    private static RuleCase<MoveFacts> of(PresenceRule rule, MoveFixture firing) {
        return RuleCase.of(rule, firing.facts(), MoveFixture.clean().facts());
    }
}
