package io.hexline.world;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Version;
import java.util.Set;

/** How calls leave organizations through their own premises. */
public record Routing(Set<TrunkGroup> trunks, Set<RouteGroup> routeGroups, Set<PremisesDialPlan> dialPlans) {

    public static final Routing NONE = new Routing(Set.of(), Set.of(), Set.of());

    /** Each in the first version that a thing has in a store. */
    public Routing {
        trunks = trunks.stream().map(group -> group.at(Version.FIRST)).collect(ImmutableSet.toImmutableSet());
        routeGroups = routeGroups.stream().map(group -> group.at(Version.FIRST)).collect(ImmutableSet.toImmutableSet());
        dialPlans = dialPlans.stream().map(plan -> plan.at(Version.FIRST)).collect(ImmutableSet.toImmutableSet());
    }
}
