package io.hexline.domain.move;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import java.util.Set;

/**
 * What is around the user at both locations.
 *
 * @param usersAtTarget how many users the target location has
 * @param deviceNamesAtTarget those of the user's device names that a device of the target location has
 * @param calledBackForOthers whether another user of the source location has this one as its emergency callback (ECBN)
 * @param sharersAtSource the users of the source location that use a group-level device profile of the user
 */
public record LocationUsageFacts(
        int usersAtTarget,
        Set<String> deviceNamesAtTarget,
        boolean calledBackForOthers,
        Set<PersonId> sharersAtSource) {

    public static final LocationUsageFacts NONE = new LocationUsageFacts(0, Set.of(), false, Set.of());

    public LocationUsageFacts {
        deviceNamesAtTarget = ImmutableSet.copyOf(deviceNamesAtTarget);
        sharersAtSource = ImmutableSet.copyOf(sharersAtSource);
    }

    LocationUsageFacts with(PrecedingMoves preceding, LocationId target) {
        Set<String> staying = Sets.difference(deviceNamesAtTarget, preceding.deviceNamesLeaving(target));
        return new LocationUsageFacts(
                usersAtTarget + preceding.growthOf(target),
                Sets.union(staying, preceding.deviceNamesArriving()),
                calledBackForOthers,
                sharersAtSource);
    }
}
