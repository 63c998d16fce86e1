package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The trunk groups of organizations, and the route groups in which they stand in for each other. */
public interface Trunks {

    Either<PortFailure, Optional<TrunkGroup>> trunk(TrunkGroup.Key key);

    Either<PortFailure, Optional<RouteGroup>> routeGroup(RouteGroup.Key key);

    /** The trunk groups of an organization that are there, of these. */
    Either<PortFailure, List<TrunkGroup>> trunks(OrgId org, Collection<LocalGateway.Trunk> ids);

    /** The trunk groups that have their gateway at the location, by their names. */
    Either<PortFailure, List<TrunkGroup>> at(LocationId location);

    /** The trunk groups of which the user is a member, by their names. */
    Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user);

    /** Whether the organization has this trunk group or route group. */
    Either<PortFailure, Boolean> has(OrgId org, LocalGateway gateway);

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

    /** Those of them that a connection of a location or a route group uses. */
    Either<PortFailure, Set<LocalGateway>> used(OrgId org, Collection<? extends LocalGateway> gateways);
}
