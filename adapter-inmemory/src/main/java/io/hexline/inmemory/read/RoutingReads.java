package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.Routes;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.RouteIndex.DialPlanSet;
import io.hexline.inmemory.index.RouteIndex.RouteSet;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What calls can be routed to, and what uses it. */
public record RoutingReads(CommittedState store) implements Routes {

    @Override
    public Either<PortFailure, Optional<RouteGroup>> routeGroup(RouteGroup.Key key) {
        return Either.right(store.state().routes().routeGroups().find(key));
    }

    @Override
    public Either<PortFailure, List<Route>> find(OrgId org, Collection<? extends LocalGateway> gateways) {
        StoreState state = store.state();
        return Either.right(gateways.stream()
                .distinct()
                .flatMap(gateway -> find(state, org, gateway).stream())
                .toList());
    }

    static Optional<Route> find(StoreState state, OrgId org, LocalGateway gateway) {
        return gateway instanceof LocalGateway.Trunk trunk
                ? state.trunks().find(new TrunkGroup.Key(org, trunk)).map(Route::of)
                : state.routes()
                        .routeGroups()
                        .find(new RouteGroup.Key(org, (LocalGateway.RouteGroup) gateway))
                        .map(Route::of);
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
                .map(wanted -> state.trunks()
                        .select(index -> index.from(new TrunkSet.Of(filter.org()), place))
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
                .map(part -> state.routes()
                        .routeGroups()
                        .select(index -> index.from(new RouteSet.Of(filter.org()), place))
                        .map(Route::of)
                        .filter(route -> route.place().contains(part)))
                .orElseGet(Stream::empty);
    }

    @Override
    public Either<PortFailure, List<RouteGroup>> holding(TrunkGroup.Key trunk) {
        return Either.right(
                store.state().routes().routeGroups().list(index -> index.list(new RouteSet.Holding(trunk))));
    }

    @Override
    public Either<PortFailure, List<Location>> connectedThrough(OrgId org, LocalGateway gateway) {
        return Either.right(store.state().locations().list(index -> index.connectedThrough(org, gateway)));
    }

    @Override
    public Either<PortFailure, List<Location>> takingUnknownExtensions(OrgId org, LocalGateway gateway) {
        return Either.right(store.state().locations().list(index -> index.takingUnknownExtensions(org, gateway)));
    }

    @Override
    public Either<PortFailure, Set<LocalGateway>> used(OrgId org, Collection<? extends LocalGateway> gateways) {
        StoreState state = store.state();
        return Either.right(gateways.stream()
                .filter(gateway -> isUsed(state, org, gateway))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static boolean isUsed(StoreState state, OrgId org, LocalGateway gateway) {
        return state.locations().index().isUsed(org, gateway)
                || state.routes().dialPlans().index().count(new DialPlanSet.LeadingTo(org, gateway)) > 0
                || gateway instanceof LocalGateway.Trunk trunk && isHeld(state, new TrunkGroup.Key(org, trunk));
    }

    private static boolean isHeld(StoreState state, TrunkGroup.Key trunk) {
        return state.routes().routeGroups().index().count(new RouteSet.Holding(trunk)) > 0;
    }
}
