package io.hexline.domain.move;

import io.hexline.domain.code.RuleCase;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.PresenceRule.MoveSubject;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of {@link PresenceRule}. */
final class PresenceCases {

    private static final MoveFacts FACTS = MoveFixture.clean().facts();
    static final Optional<Person> PERSON = Optional.of(FACTS.person());
    static final Optional<Subscriber> SUBSCRIBER = Optional.of(FACTS.subscriber());
    static final Optional<Location> TARGET = Optional.of(FACTS.target());

    private PresenceCases() {}

    static Stream<RuleCase<?>> all() {
        MoveSubject whole = subject(PERSON, SUBSCRIBER, TARGET);
        return Stream.of(
                RuleCase.of(PresenceRule.PERSON_EXISTS, subject(Optional.empty(), Optional.empty(), TARGET), whole),
                RuleCase.of(PresenceRule.SUBSCRIBER_EXISTS, subject(PERSON, Optional.empty(), TARGET), whole),
                RuleCase.of(PresenceRule.TARGET_EXISTS, subject(PERSON, SUBSCRIBER, Optional.empty()), whole),
                RuleCase.of(
                        PresenceRule.TARGET_HAS_CALLING,
                        subject(PERSON, SUBSCRIBER, TARGET.map(PresenceCases::withoutCalling)),
                        whole));
    }

    static MoveSubject subject(Optional<Person> who, Optional<Subscriber> calling, Optional<Location> where) {
        return new MoveSubject(FACTS.move(), who, calling, where);
    }

    private static Location withoutCalling(Location location) {
        return new Location(
                location.id(),
                location.org(),
                location.name(),
                location.region(),
                Optional.empty(),
                location.version());
    }
}
