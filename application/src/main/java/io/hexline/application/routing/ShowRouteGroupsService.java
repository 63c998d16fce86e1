package io.hexline.application.routing;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Routes;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ShowRouteGroupsService(Routes routes, Trunks trunks, RouteUsage.Reader usage) implements ShowRouteGroups {

    @Override
    public Either<Failure, List<ListedRoute>> list(OrgId org, String name, Optional<Route> after, int skip, int max) {
        return Failure.orTrouble(For(
                        routes.list(RouteFilter.ofRouteGroups(org, name), after, skip, max),
                        listed -> routes.used(
                                org, listed.stream().map(Route::gateway).toList()))
                .yield((listed, used) -> listed.stream()
                        .map(route -> new ListedRoute(route, used.contains(route.gateway())))
                        .toList()));
    }

    @Override
    public Either<Failure, RouteGroupView> byId(OrgId org, LocalGateway.RouteGroup id) {
        return For(
                        Failure.orNotFound(routes.routeGroup(new RouteGroup.Key(org, id)), "route group", id),
                        group -> Failure.orTrouble(
                                trunks.trunks(org, group.trunks().toList())))
                .yield(RouteGroupView::new);
    }

    @Override
    public Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.RouteGroup id) {
        return byId(org, id).flatMap(group -> usage.of(org, id));
    }
}
