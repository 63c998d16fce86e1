package io.hexline.inmemory;

import io.hexline.application.location.LocationFilter;
import io.hexline.application.location.LocationPlace;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.OrgId;
import java.util.Optional;
import java.util.stream.Stream;

/** What the locations of each organization are called: an index, kept with every write of one. */
record Atlas(Index<Group, LocationPlace> places) {

    static final Atlas EMPTY = new Atlas(Index.by(LocationPlace.ORDER));

    /** The locations of an organization: all of them, or those with calling. */
    private record Group(OrgId org, boolean calling) {}

    /** Those whose name fits the filter; lazily. */
    Stream<LocationPlace> candidates(LocationFilter filter, Optional<LocationPlace> after) {
        Group group = new Group(filter.org(), filter.calling());
        Stream<LocationPlace> found = filter.descending() ? places.before(group, after) : places.after(group, after);
        return found.filter(place -> filter.within()
                        .filter(those -> !those.contains(place.id()))
                        .isEmpty()
                && filter.name().filter(part -> !place.name().contains(part)).isEmpty());
    }

    Stream<LocationPlace> named(OrgId org, String name) {
        return places.behind(new Group(org, false), place -> place.name().compareTo(name) < 0)
                .takeWhile(place -> place.name().equals(name));
    }

    Atlas replacing(Optional<Location> before, Optional<Location> after) {
        Index<Group, LocationPlace> changed = places;
        for (Location location : before.stream().toList()) {
            changed = changed.without(groups(location), LocationPlace.of(location));
        }
        for (Location location : after.stream().toList()) {
            changed = changed.with(groups(location), LocationPlace.of(location));
        }
        return new Atlas(changed);
    }

    private static Stream<Group> groups(Location location) {
        Group all = new Group(location.org(), false);
        return location.calling().isPresent() ? Stream.of(all, new Group(location.org(), true)) : Stream.of(all);
    }
}
