package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The others who move before a user or together with it: what they give up is free for it, what they bring is there.
 *
 * @param leaving as they are before they move
 * @param arriving those of them who go to the user's own target and come first
 */
public record PrecedingMoves(List<Subscriber> leaving, List<Subscriber> arriving) {

    public static final PrecedingMoves NONE = new PrecedingMoves(List.of(), List.of());

    public PrecedingMoves {
        leaving = ImmutableList.copyOf(leaving);
        arriving = ImmutableList.copyOf(arriving);
    }

    Set<PersonId> ids() {
        return leaving.stream().map(Subscriber::person).collect(ImmutableSet.toImmutableSet());
    }

    /** How many more users the location has after the preceding than before. */
    int growthOf(LocationId location) {
        return arriving.size() - leavingFrom(location).size();
    }

    Set<String> deviceNamesLeaving(LocationId location) {
        return deviceNames(leavingFrom(location));
    }

    Set<String> deviceNamesArriving() {
        return deviceNames(arriving);
    }

    private List<Subscriber> leavingFrom(LocationId location) {
        return leaving.stream()
                .filter(one -> one.location().filter(location::equals).isPresent())
                .toList();
    }

    private static Set<String> deviceNames(Collection<Subscriber> subscribers) {
        return subscribers.stream()
                .flatMap(one -> one.devices().stream())
                .map(Device::name)
                .collect(ImmutableSet.toImmutableSet());
    }
}
