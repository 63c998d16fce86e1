package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The writes of moves that go together: a number that one gives up and another takes is written once, as taken, and a
 * location to which several go takes over what each of them brings.
 */
final class GroupWrites {

    private final Map<PhoneNumber, InventoryNumber> numbers = new LinkedHashMap<>();
    private final Map<LocationId, Location> locations = new LinkedHashMap<>();
    private final ImmutableList.Builder<Write> writes = ImmutableList.builder();

    private GroupWrites() {}

    static List<Write> of(List<MoveAttempt> attempts) {
        GroupWrites group = new GroupWrites();
        attempts.forEach(attempt -> attempt.writes().forEach(group::add));
        group.numbers.values().forEach(number -> group.writes.add(new Write.PutNumber(number)));
        group.locations.values().forEach(location -> group.writes.add(new Write.PutLocation(location)));
        attempts.forEach(attempt -> group.writes.addAll(attempt.expectations()));
        return group.writes.build();
    }

    private void add(Write write) {
        if (write instanceof Write.PutNumber put) {
            numbers.merge(put.number().number(), put.number(), GroupWrites::taken);
        } else if (write instanceof Write.PutLocation put) {
            locations.merge(put.location().id(), put.location(), GroupWrites::withBoth);
        } else {
            writes.add(write);
        }
    }

    private static InventoryNumber taken(InventoryNumber one, InventoryNumber other) {
        return one.owner().isPresent() ? one : other;
    }

    private static Location withBoth(Location one, Location other) {
        CallingProfile calling = one.calling().orElseThrow();
        Optional<Offering> more = other.calling().map(CallingProfile::offering);
        return more.map(offering -> one.withCalling(calling.withOffering(
                        calling.offering().assigned(offering.domains(), offering.ncos(), offering.officeZones()))))
                .orElse(one);
    }
}
