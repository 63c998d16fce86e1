package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceRuleTest {

    private final MoveFacts facts = MoveFixture.clean().facts();
    private final Optional<Person> person = Optional.of(facts.person());
    private final Optional<Subscriber> subscriber = Optional.of(facts.subscriber());
    private final Optional<Location> target = Optional.of(facts.target());

    @Test
    void nothingIsMissing() {
        assertMissing(person, subscriber, target);
    }

    @Test
    void eachThingMissingHasItsCode() {
        assertMissing(Optional.empty(), Optional.empty(), target, MoveUserCode.USER_NOT_FOUND);
        assertMissing(person, Optional.empty(), target, MoveUserCode.SUBSCRIBER_NOT_FOUND);
        assertMissing(person, subscriber, Optional.empty(), MoveUserCode.LOCATION_NOT_FOUND);
        assertMissing(person, subscriber, target.map(this::withoutCalling), MoveUserCode.LOCATION_NOT_CALLING_ENABLED);
    }

    @Test
    void allThatIsMissingIsReported() {
        assertMissing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MoveUserCode.USER_NOT_FOUND,
                MoveUserCode.LOCATION_NOT_FOUND);
    }

    private Location withoutCalling(Location location) {
        return new Location(
                location.id(),
                location.org(),
                location.name(),
                location.region(),
                Optional.empty(),
                location.version());
    }

    private void assertMissing(
            Optional<Person> who, Optional<Subscriber> calling, Optional<Location> where, Code... expected) {
        MoveSubject subject = new MoveSubject(facts.order(), who, calling, where);
        assertEquals(
                List.of(expected),
                PresenceRule.findings(subject).stream().map(Finding::code).toList());
    }
}
