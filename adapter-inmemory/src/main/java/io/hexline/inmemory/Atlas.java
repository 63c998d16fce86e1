package io.hexline.inmemory;

import io.hexline.application.location.LocationFilter;
import io.hexline.application.location.LocationPlace;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.OrgId;
import java.util.Optional;
import java.util.stream.Stream;

/** The locations of each organization, by id and by name: an index, kept with every write of one. */
record Atlas(Index<Group, LocationPlace> ids, Index<Group, LocationPlace> names) {

    static final Atlas EMPTY = new Atlas(Index.by(LocationPlace.BY_ID), Index.by(LocationPlace.BY_NAME));

    /** The locations of an organization: all of them, or those with calling. */
    private record Group(OrgId org, boolean calling) {}

    /** Those whose name fits the filter, in its order; lazily. */
    Stream<LocationPlace> candidates(LocationFilter filter, Optional<LocationPlace> after) {
        Group group = new Group(filter.org(), filter.calling());
        Stream<LocationPlace> found = switch (filter.order()) {
            case BY_ID -> ids.after(group, after);
            case BY_NAME -> names.after(group, after);
            case BY_NAME_DESCENDING -> names.before(group, after);
        };
        return found.filter(place -> filter.within()
                        .filter(those -> !those.contains(place.id()))
                        .isEmpty()
                && filter.name().filter(part -> !place.name().contains(part)).isEmpty());
    }

    Stream<LocationPlace> named(OrgId org, String name) {
        return names.behind(new Group(org, false), place -> place.name().compareTo(name) < 0)
                .takeWhile(place -> place.name().equals(name));
    }

    Atlas replacing(Optional<Location> before, Optional<Location> after) {
        Atlas without = before.map(this::without).orElse(this);
        return after.map(without::with).orElse(without);
    }

    private Atlas without(Location location) {
        LocationPlace place = LocationPlace.of(location);
        return new Atlas(ids.without(groups(location), place), names.without(groups(location), place));
    }

    private Atlas with(Location location) {
        LocationPlace place = LocationPlace.of(location);
        return new Atlas(ids.with(groups(location), place), names.with(groups(location), place));
    }

    private static Stream<Group> groups(Location location) {
        Group all = new Group(location.org(), false);
        return location.calling().isPresent() ? Stream.of(all, new Group(location.org(), true)) : Stream.of(all);
    }
}
