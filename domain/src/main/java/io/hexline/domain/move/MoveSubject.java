package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.Optional;

/**
 * What was found under the ids of an order. A move is assessed further only if all of it is there.
 *
 * @param target the location in whatever organization
 */
public record MoveSubject(
        MoveOrder order, Optional<Person> person, Optional<Subscriber> subscriber, Optional<Location> target) {

    Optional<CallingProfile> targetCalling() {
        return target.flatMap(Location::calling);
    }
}
