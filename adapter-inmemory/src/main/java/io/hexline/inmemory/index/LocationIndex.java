package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.SecondaryIndex;
import io.hexline.inmemory.table.Trigrams;
import io.hexline.inmemory.table.Trigrams.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The locations of each organization, by id and by name.
 *
 * @param parts by parts of their names
 * @param marks by what is dialled before their extensions, through what they are connected, and where unknown extensions go
 */
public record LocationIndex(
        Index<Group, LocationPageKey> ids,
        Index<Group, LocationPageKey> names,
        Trigrams<OrgId, LocationPageKey> parts,
        Index<Mark, LocationId> marks)
        implements SecondaryIndex<Location, LocationIndex> {

    public static final LocationIndex EMPTY = new LocationIndex(
            Index.by(LocationPageKey.BY_ID),
            Index.by(LocationPageKey.BY_NAME),
            Trigrams.by(LocationPageKey.BY_NAME),
            Index.by(Comparator.comparing(LocationId::value)));

    /** The locations of an organization: all of them, or those with calling. */
    private record Group(OrgId org, boolean calling) {}

    private sealed interface Mark {

        record Prefix(OrgId org, String digits) implements Mark {}

        record Through(OrgId org, LocalGateway gateway) implements Mark {}

        record UnknownExtensions(OrgId org, LocalGateway gateway) implements Mark {}
    }

    /** Those whose name fits the filter, in its order; lazily. */
    public Stream<LocationId> candidates(LocationFilter filter, Optional<LocationPageKey> after) {
        Group group = new Group(filter.org(), filter.calling());
        return filter.name()
                .filter(Trigrams::canFind)
                .map(part -> havingPart(filter, part, after).filter(place -> ids.has(group, place)))
                .orElseGet(() -> switch (filter.sort()) {
                    case BY_ID -> ids.after(group, after);
                    case BY_NAME -> names.after(group, after);
                    case BY_NAME_DESCENDING -> names.before(group, after);
                })
                .filter(place -> filter.within()
                                .filter(those -> !those.contains(place.id()))
                                .isEmpty()
                        && filter.name()
                                .filter(part -> !place.name().contains(part))
                                .isEmpty())
                .map(LocationPageKey::id);
    }

    private Stream<LocationPageKey> havingPart(LocationFilter filter, String part, Optional<LocationPageKey> after) {
        return switch (filter.sort()) {
            case BY_ID ->
                parts.after(filter.org(), part, Optional.empty())
                        .filter(place -> after.filter(last -> ids.order().compare(place, last) <= 0)
                                .isEmpty())
                        .sorted(ids.order());
            case BY_NAME -> parts.after(filter.org(), part, after);
            case BY_NAME_DESCENDING -> parts.before(filter.org(), part, after);
        };
    }

    public Stream<LocationId> named(OrgId org, String name) {
        return names.behind(new Group(org, false), place -> place.name().compareTo(name) < 0)
                .takeWhile(place -> place.name().equals(name))
                .map(LocationPageKey::id);
    }

    public Stream<LocationId> withRoutingPrefix(OrgId org, String prefix) {
        return marks.list(new Mark.Prefix(org, prefix)).stream();
    }

    public List<LocationId> connectedThrough(OrgId org, LocalGateway gateway) {
        return marks.list(new Mark.Through(org, gateway));
    }

    public List<LocationId> takingUnknownExtensions(OrgId org, LocalGateway gateway) {
        return marks.list(new Mark.UnknownExtensions(org, gateway));
    }

    /** Whether a location is connected through it, or unknown extensions of one go there. */
    public boolean isUsed(OrgId org, LocalGateway gateway) {
        return !connectedThrough(org, gateway).isEmpty()
                || !takingUnknownExtensions(org, gateway).isEmpty();
    }

    @Override
    public LocationIndex with(Location location) {
        LocationPageKey place = LocationPageKey.of(location);
        return new LocationIndex(
                ids.with(groups(location), place),
                names.with(groups(location), place),
                parts.replacing(Optional.empty(), Optional.of(entry(location))),
                marks.with(marks(location), location.id()));
    }

    @Override
    public LocationIndex without(Location location) {
        LocationPageKey place = LocationPageKey.of(location);
        return new LocationIndex(
                ids.without(groups(location), place),
                names.without(groups(location), place),
                parts.replacing(Optional.of(entry(location)), Optional.empty()),
                marks.without(marks(location), location.id()));
    }

    @Override
    public LocationIndex replacing(Location before, Location after) {
        LocationPageKey was = LocationPageKey.of(before);
        LocationPageKey is = LocationPageKey.of(after);
        return new LocationIndex(
                ids.replacing(groups(before), was, groups(after), is),
                names.replacing(groups(before), was, groups(after), is),
                parts.replacing(Optional.of(entry(before)), Optional.of(entry(after))),
                marks.replacing(marks(before), before.id(), marks(after), after.id()));
    }

    private static Entry<OrgId, LocationPageKey> entry(Location location) {
        LocationPageKey place = LocationPageKey.of(location);
        return new Entry<>(location.org(), List.of(place.name()), place);
    }

    private static Set<Mark> marks(Location location) {
        ImmutableSet.Builder<Mark> marks = ImmutableSet.builder();
        location.routingPrefix().ifPresent(digits -> marks.add(new Mark.Prefix(location.org(), digits)));
        location.gateway().ifPresent(gateway -> marks.add(new Mark.Through(location.org(), gateway)));
        location.unknownExtensions()
                .ifPresent(gateway -> marks.add(new Mark.UnknownExtensions(location.org(), gateway)));
        return marks.build();
    }

    private static Set<Group> groups(Location location) {
        Group all = new Group(location.org(), false);
        return location.calling().isPresent() ? Set.of(all, new Group(location.org(), true)) : Set.of(all);
    }
}
