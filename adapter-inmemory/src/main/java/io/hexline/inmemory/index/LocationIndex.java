package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;

/** All locations, with indexes of those of each organization, by id and by name. */
public record LocationIndex(
        Table<LocationId, Location> table, Index<Group, LocationPageKey> ids, Index<Group, LocationPageKey> names) {

    public static final LocationIndex EMPTY = new LocationIndex(
            Table.of(Table.Entity.LOCATION), Index.by(LocationPageKey.BY_ID), Index.by(LocationPageKey.BY_NAME));

    /** The locations of an organization: all of them, or those with calling. */
    private record Group(OrgId org, boolean calling) {}

    /** Those whose name fits the filter, in its order; lazily. */
    public Stream<LocationPageKey> candidates(LocationFilter filter, Optional<LocationPageKey> after) {
        Group group = new Group(filter.org(), filter.calling());
        Stream<LocationPageKey> found = switch (filter.sort()) {
            case BY_ID -> ids.after(group, after);
            case BY_NAME -> names.after(group, after);
            case BY_NAME_DESCENDING -> names.before(group, after);
        };
        return found.filter(place -> filter.within()
                        .filter(those -> !those.contains(place.id()))
                        .isEmpty()
                && filter.name().filter(part -> !place.name().contains(part)).isEmpty());
    }

    public Stream<LocationPageKey> named(OrgId org, String name) {
        return names.behind(new Group(org, false), place -> place.name().compareTo(name) < 0)
                .takeWhile(place -> place.name().equals(name));
    }

    public Optional<Location> find(LocationId id) {
        return table.find(id);
    }

    public boolean has(LocationId id) {
        return table.has(id);
    }

    /** All locations, in the order in which they came. */
    public Stream<Location> all() {
        return table.all();
    }

    /** The version of the location, if it is the stored one. */
    public Either<PortFailure, Version> current(Location location) {
        return table.current(location);
    }

    public Either<PortFailure, LocationIndex> put(Location location) {
        LocationPageKey place = LocationPageKey.of(location);
        LocationIndex left = without(location.id());
        return table.put(location)
                .map(put -> new LocationIndex(
                        put, left.ids.with(groups(location), place), left.names.with(groups(location), place)));
    }

    public Either<PortFailure, LocationIndex> remove(Location location) {
        LocationIndex left = without(location.id());
        return table.remove(location).map(removed -> new LocationIndex(removed, left.ids, left.names));
    }

    /** The indexes without a location. */
    private LocationIndex without(LocationId id) {
        return find(id).map(known -> new LocationIndex(
                        table,
                        ids.without(groups(known), LocationPageKey.of(known)),
                        names.without(groups(known), LocationPageKey.of(known))))
                .orElse(this);
    }

    private static Stream<Group> groups(Location location) {
        Group all = new Group(location.org(), false);
        return location.calling().isPresent() ? Stream.of(all, new Group(location.org(), true)) : Stream.of(all);
    }
}
