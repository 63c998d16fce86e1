package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What calls of an organization can be routed to, trunk groups and the route groups of them, and what uses it. */
public interface Routes {

    Either<PortFailure, Optional<RouteGroup>> routeGroup(RouteGroup.Key key);

    /** The trunk groups and route groups of an organization that are there, of these; in no order. */
    Either<PortFailure, List<Route>> find(OrgId org, Collection<? extends LocalGateway> gateways);

    /**
     * The first trunk groups and route groups to which the filter applies, in the order of {@link Route#ORDER}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Route>> list(RouteFilter filter, Optional<Route> after, int skip, int max);

    /** The route groups that have the trunk, by their names. */
    Either<PortFailure, List<RouteGroup>> holding(TrunkGroup.Key trunk);

    /** The locations that are connected through it, by their ids. */
    Either<PortFailure, List<Location>> connectedThrough(OrgId org, LocalGateway gateway);

    /** The locations whose calls to extensions that nobody has go there, by their ids. */
    Either<PortFailure, List<Location>> takingUnknownExtensions(OrgId org, LocalGateway gateway);

    /** Those of them that a location, a route group or a dial plan uses. */
    Either<PortFailure, Set<LocalGateway>> used(OrgId org, Collection<? extends LocalGateway> gateways);
}
