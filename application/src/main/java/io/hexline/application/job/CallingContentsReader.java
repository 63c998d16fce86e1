package io.hexline.application.job;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.Features;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Store;
import io.hexline.application.store.Trunks;
import io.hexline.domain.job.CallingContents;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is at a location that is to have no calling any more. */
public record CallingContentsReader(
        Locations locations,
        LocationUsage usage,
        Features features,
        Trunks trunks,
        Routes routes,
        DialPlans dialPlans,
        Numbers numbers) {

    public static CallingContentsReader on(Store store) {
        return new CallingContentsReader(
                store.locations(),
                store.locationUsage(),
                store.features(),
                store.trunks(),
                store.routes(),
                store.dialPlans(),
                store.numbers());
    }

    /**
     * What goes with calling, where it can.
     *
     * @param trunks those at the location
     */
    public record Found(
            CallingContents contents, List<Feature> features, List<TrunkGroup> trunks, List<InventoryNumber> numbers) {}

    public Either<PortFailure, Found> of(Location location) {
        return For(
                        people(location),
                        there -> isLast(location),
                        (there, last) -> features(location),
                        (there, last, features) -> trunks.at(location.id()),
                        (there, last, features, trunks) -> inUse(location, trunks),
                        (there, last, features, trunks, used) -> numbers(location))
                .yield((there, last, features, trunks, used, numbers) -> new Found(
                        new CallingContents(
                                last,
                                used,
                                trunks.size(),
                                there.users(),
                                there.workspaces(),
                                there.virtualLines(),
                                numbers.stream()
                                        .anyMatch(number -> number.standing().pendingOrder()),
                                !numbers.isEmpty(),
                                features.size()),
                        features,
                        trunks,
                        numbers));
    }

    private record There(int users, int workspaces, int virtualLines) {}

    private Either<PortFailure, There> people(Location location) {
        return For(
                        usage.users(location.id()),
                        users -> usage.workspaces(location.id()),
                        (users, workspaces) -> usage.virtualLines(location.id()))
                .yield(There::new);
    }

    private Either<PortFailure, Boolean> isLast(Location location) {
        LocationFilter calling =
                new LocationFilter(location.org(), Optional.empty(), Optional.empty(), true, LocationFilter.Sort.BY_ID);
        return locations
                .list(calling, Optional.empty(), 0, 2)
                .map(found -> found.stream().allMatch(one -> one.id().equals(location.id())));
    }

    private Either<PortFailure, List<Feature>> features(Location location) {
        return Either.traverseRight(
                        List.of(FeatureType.values()),
                        type -> features.list(
                                FeatureFilter.of(location.org(), type).at(location.id()),
                                Optional.empty(),
                                0,
                                Integer.MAX_VALUE))
                .map(found -> found.toJavaStream().flatMap(List::stream).collect(ImmutableList.toImmutableList()));
    }

    /** By users behind it, a route group, a dial plan or another location; what the location has of it goes with its calling. */
    private Either<PortFailure, Integer> inUse(Location location, List<TrunkGroup> there) {
        return Either.traverseRight(there, trunk -> isUsedElsewhere(location, trunk))
                .map(used -> used.count(one -> one));
    }

    private Either<PortFailure, Boolean> isUsedElsewhere(Location location, TrunkGroup trunk) {
        return For(
                        routes.connectedThrough(trunk.org(), trunk.id()),
                        connected -> routes.takingUnknownExtensions(trunk.org(), trunk.id()),
                        (connected, dialling) -> routes.holding(trunk.key()),
                        (connected, dialling, groups) -> dialPlans.anyLeadsTo(trunk.org(), trunk.id()))
                .yield((connected, dialling, groups, dialled) -> !groups.isEmpty()
                        || dialled
                        || !trunk.members().isEmpty()
                        || Stream.concat(connected.stream(), dialling.stream())
                                .anyMatch(other -> !other.id().equals(location.id())));
    }

    private Either<PortFailure, List<InventoryNumber>> numbers(Location location) {
        return numbers.list(
                        NumberFilter.of(location.org()).at(location.id()).withNumber(true),
                        Optional.empty(),
                        0,
                        Integer.MAX_VALUE)
                .map(found -> found.stream()
                        .flatMap(use -> use.number().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }
}
