package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.Routes;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/** Keeps the names of an organization's trunks apart, and those of its route groups; cases do not matter. */
record RouteNames(Routes routes) {

    /**
     * Whether a trunk can have the name.
     *
     * @param keeper who may have it already
     */
    Either<Failure, Boolean> freeForTrunk(OrgId org, String name, Optional<LocalGateway> keeper) {
        return free(
                new RouteFilter(org, Optional.of(TrunkFilter.ALL), Optional.empty()),
                new Route(name, new LocalGateway.Trunk("")),
                "trunk",
                keeper);
    }

    /** Likewise a route group. */
    Either<Failure, Boolean> freeForRouteGroup(OrgId org, String name, Optional<LocalGateway> keeper) {
        return free(
                RouteFilter.ofRouteGroups(org, ""),
                new Route(name, new LocalGateway.RouteGroup("")),
                "route group",
                keeper);
    }

    /** Of those that come after one of this name that would be the first, only the next can have it. */
    private Either<Failure, Boolean> free(RouteFilter among, Route first, String what, Optional<LocalGateway> keeper) {
        return Failure.orTrouble(routes.list(among, Optional.of(first), 0, 1))
                .filterOrElse(
                        found -> found.stream()
                                .filter(route -> route.place().equals(first.place()))
                                .allMatch(route -> keeper.equals(Optional.of(route.gateway()))),
                        found -> new Failure.NotPossible(
                                "The organization has a " + what + " of the name " + first.name()))
                .mapTo(true);
    }
}
