package io.hexline.domain.move;

import io.hexline.domain.code.RuleCase;
import java.util.stream.Stream;

/** Cases of {@link PresenceRule}. */
final class PresenceCases {

    private PresenceCases() {}

    static Stream<RuleCase<?>> all() {
        return Stream.of(
                of(PresenceRule.PERSON_EXISTS, MoveFixture.clean().withoutPerson()),
                of(PresenceRule.SUBSCRIBER_EXISTS, MoveFixture.clean().withoutSubscriber()),
                of(PresenceRule.TARGET_EXISTS, MoveFixture.clean().withoutTarget()),
                of(PresenceRule.TARGET_HAS_CALLING, MoveFixture.clean().targetWithoutCalling()));
    }

    private static RuleCase<MoveFacts> of(PresenceRule rule, MoveFixture firing) {
        return RuleCase.of(rule, firing.facts(), MoveFixture.clean().facts());
    }
}
