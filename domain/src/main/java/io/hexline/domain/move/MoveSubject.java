package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.Optional;

/**
 * What was found under the ids of an order. A move is assessed further only if all of it is there.
 *
 * @param target the location in whatever organization
 */
public record MoveSubject(
        RequestedMove order, Optional<Person> person, Optional<Subscriber> subscriber, Optional<Location> target) {

    /** The country code that is nobody's. */
    private static final Region NOWHERE = new Region("ZZ", Optional.empty());

    /** The target; where there is none that could be moved to, an empty location stands in for it. */
    public Location targetOrStandIn(OrgId org) {
        return target.filter(known -> known.calling().isPresent())
                .orElseGet(() -> new Location(
                        order.target(), org, "", NOWHERE, Optional.of(CallingProfile.DEFAULT), Version.NEW));
    }

    Optional<CallingProfile> targetCalling() {
        return target.flatMap(Location::calling);
    }
}
