package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.RouteIndex.Shared;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How calls leave organizations through their own premises. */
public record RoutingReads(CommittedState store) implements Trunks {

    @Override
    public Either<PortFailure, Optional<TrunkGroup>> trunk(TrunkGroup.Key key) {
        return Either.right(store.state().routing().trunks().find(key));
    }

    @Override
    public Either<PortFailure, Optional<RouteGroup>> routeGroup(RouteGroup.Key key) {
        return Either.right(store.state().routing().routeGroups().find(key));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> trunks(OrgId org, Collection<LocalGateway.Trunk> ids) {
        StoreState state = store.state();
        return Either.right(ids.stream()
                .distinct()
                .flatMap(id -> state.routing().trunks().find(new TrunkGroup.Key(org, id)).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> at(LocationId location) {
        return Either.right(store.state().routing().trunks().list(index -> index.list(new Shared.At(location))));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user) {
        return Either.right(store.state().routing().trunks().list(index -> index.list(new Shared.WithMember(user))));
    }

    @Override
    public Either<PortFailure, Boolean> has(OrgId org, LocalGateway gateway) {
        return Either.right(store.state().routing().has(org, gateway));
    }

    @Override
    public Either<PortFailure, List<Route>> list(RouteFilter filter, Optional<Route> after, int skip, int max) {
        StoreState state = store.state();
        String place = after.map(Route::place).orElse("");
        Iterable<Route> merged = Iterables.mergeSorted(
                List.of(trunks(state, filter, place)::iterator, routeGroups(state, filter, place)::iterator),
                Route.ORDER);
        return Either.right(Streams.stream(merged)
                .filter(route -> after.filter(last -> Route.ORDER.compare(route, last) <= 0)
                        .isEmpty())
                .skip(skip)
                .limit(max)
                .toList());
    }

    private static Stream<Route> trunks(StoreState state, RouteFilter filter, String place) {
        return filter.trunks()
                .map(wanted -> state.routing()
                        .trunks()
                        .select(index -> index.from(new Shared.Of(filter.org()), place))
                        .filter(group -> applies(wanted, group, state))
                        .map(Route::of))
                .orElseGet(Stream::empty);
    }

    private static boolean applies(TrunkFilter wanted, TrunkGroup group, StoreState state) {
        return wanted.name()
                        .filter(part -> !Route.of(group).place().contains(part))
                        .isEmpty()
                && wanted.type().filter(type -> type != group.settings().type()).isEmpty()
                && wanted.locationName()
                        .filter(part -> group.location()
                                .flatMap(state.locations()::find)
                                .filter(there ->
                                        there.name().toLowerCase(Locale.ROOT).contains(part))
                                .isEmpty())
                        .isEmpty();
    }

    private static Stream<Route> routeGroups(StoreState state, RouteFilter filter, String place) {
        return filter.routeGroups()
                .map(part -> state.routing()
                        .routeGroups()
                        .select(index -> index.from(new Shared.Of(filter.org()), place))
                        .map(Route::of)
                        .filter(route -> route.place().contains(part)))
                .orElseGet(Stream::empty);
    }

    @Override
    public Either<PortFailure, List<RouteGroup>> holding(TrunkGroup.Key trunk) {
        return Either.right(store.state().routing().routeGroups().list(index -> index.list(new Shared.Holding(trunk))));
    }

    @Override
    public Either<PortFailure, List<Location>> connectedThrough(OrgId org, LocalGateway gateway) {
        return Either.right(store.state().locations().list(index -> index.connectedThrough(org, gateway)));
    }

    @Override
    public Either<PortFailure, Set<LocalGateway>> used(OrgId org, Collection<? extends LocalGateway> gateways) {
        StoreState state = store.state();
        return Either.right(gateways.stream()
                .filter(gateway -> isUsed(state, org, gateway))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static boolean isUsed(StoreState state, OrgId org, LocalGateway gateway) {
        return !state.locations().index().connectedThrough(org, gateway).isEmpty()
                || gateway instanceof LocalGateway.Trunk trunk
                        && state.routing()
                                        .routeGroups()
                                        .index()
                                        .count(new Shared.Holding(new TrunkGroup.Key(org, trunk)))
                                > 0;
    }
}
