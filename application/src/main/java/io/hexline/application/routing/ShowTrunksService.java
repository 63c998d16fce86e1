package io.hexline.application.routing;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.Locations;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

record ShowTrunksService(Trunks trunks, Routes routes, Locations locations, RouteUsage.Reader usage)
        implements ShowTrunks {

    @Override
    public Either<Failure, List<TrunkView>> list(
            OrgId org, TrunkFilter filter, Optional<Route> after, int skip, int max) {
        return For(
                        Failure.orTrouble(routes.list(RouteFilter.ofTrunks(org, filter), after, skip, max)),
                        listed -> views(org, listed.stream().map(Route::gateway).toList()))
                .yield((listed, views) -> listed.stream()
                        .flatMap(route -> Optional.ofNullable(views.get(route.gateway())).stream())
                        .toList());
    }

    @Override
    public Either<Failure, TrunkView> byId(OrgId org, LocalGateway.Trunk id) {
        return views(org, List.of(id))
                .flatMap(found -> Optional.ofNullable(found.get(id))
                        .<Either<Failure, TrunkView>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failure.NotFound("trunk", id))));
    }

    @Override
    public Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.Trunk id) {
        return byId(org, id).flatMap(trunk -> usage.of(org, id));
    }

    /** Those of these trunks that are there. */
    private Either<Failure, Map<LocalGateway, TrunkView>> views(OrgId org, List<LocalGateway> gateways) {
        List<LocalGateway.Trunk> ids = gateways.stream()
                .filter(LocalGateway.Trunk.class::isInstance)
                .map(LocalGateway.Trunk.class::cast)
                .toList();
        return For(
                        Failure.orTrouble(trunks.trunks(org, ids)),
                        found -> places(org, found),
                        (found, places) -> Failure.orTrouble(routes.used(org, ids)))
                .yield((found, places, used) -> found.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                TrunkGroup::id,
                                trunk -> new TrunkView(
                                        trunk, trunk.location().map(places::get), used.contains(trunk.id())))));
    }

    private Either<Failure, Map<LocationId, Location>> places(OrgId org, List<TrunkGroup> found) {
        Set<LocationId> ids =
                found.stream().flatMap(trunk -> trunk.location().stream()).collect(ImmutableSet.toImmutableSet());
        LocationFilter filter =
                new LocationFilter(org, Optional.of(ids), Optional.empty(), false, LocationFilter.Sort.BY_ID);
        return ids.isEmpty()
                ? Either.right(Map.of())
                : Failure.orTrouble(locations.list(filter, Optional.empty(), 0, ids.size()))
                        .map(there -> Maps.uniqueIndex(there, Location::id));
    }
}
