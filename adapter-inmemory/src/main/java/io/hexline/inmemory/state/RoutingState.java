package io.hexline.inmemory.state;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.RouteIndex;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.KeyedSet;
import io.hexline.world.Routing;

/** The trunk groups and route groups that there are. */
public record RoutingState(
        Indexed<TrunkGroup.Key, TrunkGroup, NameIndex<TrunkGroup, TrunkGroup.Key, RouteIndex.Shared>> trunks,
        Indexed<RouteGroup.Key, RouteGroup, NameIndex<RouteGroup, RouteGroup.Key, RouteIndex.Shared>> routeGroups) {

    static RoutingState of(Routing opening) {
        return new RoutingState(
                Indexed.of(
                        Entity.TRUNK_GROUP,
                        KeyedSet.of(opening.trunks(), TrunkGroup::key),
                        RouteIndex.TRUNKS.withAll(opening.trunks())),
                Indexed.of(
                        Entity.ROUTE_GROUP,
                        KeyedSet.of(opening.routeGroups(), RouteGroup::key),
                        RouteIndex.ROUTE_GROUPS.withAll(opening.routeGroups())));
    }

    public boolean has(OrgId org, LocalGateway gateway) {
        return gateway instanceof LocalGateway.Trunk trunk
                ? trunks.has(new TrunkGroup.Key(org, trunk))
                : gateway instanceof LocalGateway.RouteGroup group && routeGroups.has(new RouteGroup.Key(org, group));
    }

    RoutingState withTrunks(
            Indexed<TrunkGroup.Key, TrunkGroup, NameIndex<TrunkGroup, TrunkGroup.Key, RouteIndex.Shared>> changed) {
        return new RoutingState(changed, routeGroups);
    }

    RoutingState withRouteGroups(
            Indexed<RouteGroup.Key, RouteGroup, NameIndex<RouteGroup, RouteGroup.Key, RouteIndex.Shared>> changed) {
        return new RoutingState(trunks, changed);
    }
}
