package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The others who move before a user or together with it: what they give up is free for it, what they bring is there.
 *
 * @param leaving all of them
 * @param arriving those of them who go to the user's own target and come first
 */
public record PrecedingMoves(List<Mover> leaving, List<Mover> arriving) {

    public static final PrecedingMoves NONE = new PrecedingMoves(List.of(), List.of());

    /**
     * The others.
     *
     * @throws IllegalArgumentException if somebody arrives who does not leave
     */
    public PrecedingMoves {
        leaving = ImmutableList.copyOf(leaving);
        arriving = ImmutableList.copyOf(arriving);
        Set<Mover> strangers = Sets.difference(ImmutableSet.copyOf(arriving), ImmutableSet.copyOf(leaving));
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("Of those who arrive, these do not leave: "
                    + strangers.stream().map(Mover::person).toList());
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

    /** Whoever goes has left the location, and whoever comes is there; who uses a profile too and goes along keeps it. */
    LocationUsageFacts applyTo(LocationUsageFacts today, Optional<Location> source, LocationId target) {
        List<Mover> gone = those(mover -> mover.callsFrom(target));
        Set<String> staying = Sets.difference(today.deviceNamesAtTarget(), names(gone, Mover::deviceNames));
        Set<String> coming = names(arriving, mover -> mover.deviceNamesBeside(today.deviceProfiles()));
        Set<PersonId> along = persons(those(mover -> mover.goesTo(target)));
        return new LocationUsageFacts(
                Math.max(0, today.usersAtTarget() + arriving.size() - gone.size()),
                Sets.union(staying, coming),
                Sets.difference(today.calledBackFor(), persons(leaving)),
                today.deviceProfiles().stream()
                        .map(profile -> profile.withUsers(Sets.difference(profile.users(), along)))
                        .toList(),
                today.featuresAtSource().stream()
                        .filter(feature -> !isTakenOver(feature, source))
                        .toList(),
                today.trunkGroups(),
                today.seating());
    }

    /** Whether somebody comes under whose extension callers find a person from now on. */
    private boolean isTakenOver(Feature attendant, Optional<Location> source) {
        return attendant
                .operator()
                .filter(operator -> leaving.stream()
                        .anyMatch(mover -> mover.goesTo(attendant.location())
                                && mover.extensionsToHave().contains(operator)))
                .filter(operator -> source.flatMap(Location::calling)
                        .filter(calling -> calling.dialPlan().extensionLength().allows(operator))
                        .isPresent())
                .isPresent();
    }

    private boolean isTheirs(NumberOwner owner) {
        return leaving.stream().anyMatch(mover -> owner.is(mover.person()));
    }

    private List<Mover> those(Predicate<Mover> which) {
        return leaving.stream().filter(which).toList();
    }

    private static Set<PersonId> persons(Collection<Mover> movers) {
        return movers.stream().map(Mover::person).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> names(Collection<Mover> movers, Function<Mover, Set<String>> devices) {
        return movers.stream().flatMap(mover -> devices.apply(mover).stream()).collect(ImmutableSet.toImmutableSet());
    }
}
