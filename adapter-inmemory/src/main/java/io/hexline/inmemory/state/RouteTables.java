package io.hexline.inmemory.state;

import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.RouteIndex;
import io.hexline.inmemory.index.RouteIndex.DialPlanSet;
import io.hexline.inmemory.index.RouteIndex.RouteSet;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.KeyedSet;
import io.hexline.world.Routing;

/** The route groups and dial plans that there are. */
public record RouteTables(
        Indexed<RouteGroup.Key, RouteGroup, NameIndex<RouteGroup, RouteGroup.Key, RouteSet>> routeGroups,
        Indexed<PremisesDialPlan.Key, PremisesDialPlan, NameIndex<PremisesDialPlan, PremisesDialPlan.Key, DialPlanSet>>
                dialPlans) {

    static RouteTables of(Routing opening) {
        return new RouteTables(
                Indexed.of(
                        Entity.ROUTE_GROUP,
                        KeyedSet.of(opening.routeGroups(), RouteGroup::key),
                        RouteIndex.ROUTE_GROUPS.withAll(opening.routeGroups())),
                Indexed.of(
                        Entity.DIAL_PLAN,
                        KeyedSet.of(opening.dialPlans(), PremisesDialPlan::key),
                        RouteIndex.DIAL_PLANS.withAll(opening.dialPlans())));
    }

    RouteTables withRouteGroups(
            Indexed<RouteGroup.Key, RouteGroup, NameIndex<RouteGroup, RouteGroup.Key, RouteSet>> changed) {
        return new RouteTables(changed, dialPlans);
    }

    RouteTables withDialPlans(
            Indexed<
                            PremisesDialPlan.Key,
                            PremisesDialPlan,
                            NameIndex<PremisesDialPlan, PremisesDialPlan.Key, DialPlanSet>>
                    changed) {
        return new RouteTables(routeGroups, changed);
    }
}
