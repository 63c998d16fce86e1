package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveFacts.NumberFacts;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
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

    /**
     * The others.
     *
     * @throws IllegalArgumentException if somebody arrives who does not leave
     */
    public PrecedingMoves {
        leaving = ImmutableList.copyOf(leaving);
        arriving = ImmutableList.copyOf(arriving);
        Set<Subscriber> strangers = Sets.difference(ImmutableSet.copyOf(arriving), ImmutableSet.copyOf(leaving));
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("Of those who arrive, these do not leave: "
                    + strangers.stream().map(Subscriber::person).toList());
        }
    }

    /** What they give up is free. */
    ExtensionFacts applyTo(ExtensionFacts today) {
        return new ExtensionFacts(
                today.lookedUp(), Maps.filterValues(today.ownersAtTarget(), owner -> !isTheirs(owner)));
    }

    NumberFacts applyTo(NumberFacts today) {
        return new NumberFacts(
                today.lookedUp(),
                today.requested()
                        .map(number -> number.owner().filter(this::isTheirs).isPresent() ? number.released() : number),
                today.current());
    }

    /** Whoever goes has left the location, and whoever comes is there. */
    LocationUsageFacts applyTo(LocationUsageFacts today, LocationId target) {
        List<Subscriber> gone = leavingFrom(target);
        Set<String> staying = Sets.difference(today.deviceNamesAtTarget(), deviceNames(gone));
        return new LocationUsageFacts(
                Math.max(0, today.usersAtTarget() + arriving.size() - gone.size()),
                Sets.union(staying, deviceNames(arriving)),
                Sets.difference(today.calledBackFor(), persons()),
                Sets.difference(today.sharersAtSource(), persons()),
                today.featuresAtSource(),
                today.trunkGroups(),
                today.seating());
    }

    private boolean isTheirs(NumberOwner owner) {
        return persons().stream().anyMatch(owner::is);
    }

    private Set<PersonId> persons() {
        return leaving.stream().map(Subscriber::person).collect(ImmutableSet.toImmutableSet());
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
