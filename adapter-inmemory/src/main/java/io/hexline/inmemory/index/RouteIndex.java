package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.NameIndex.Named;
import java.util.Comparator;
import java.util.Set;

/** Route groups, and dial plans, by what some of them have in common; in the order of their names, whatever case those are in. */
public final class RouteIndex {

    /** Of no route groups yet. */
    public static final NameIndex<RouteGroup, RouteGroup.Key, RouteSet> ROUTE_GROUPS = NameIndex.by(
            Comparator.comparing((RouteGroup.Key key) -> key.org().value())
                    .thenComparing(key -> key.id().id()),
            group -> new Named<>(Route.of(group).place(), group.key()),
            RouteSet::of);

    /** Of no dial plans yet. */
    public static final NameIndex<PremisesDialPlan, PremisesDialPlan.Key, DialPlanSet> DIAL_PLANS = NameIndex.by(
            Comparator.comparing((PremisesDialPlan.Key key) -> key.org().value())
                    .thenComparing(key -> key.id().id()),
            plan -> new Named<>(DialPlanPageKey.of(plan).name(), plan.key()),
            DialPlanSet::of);

    private RouteIndex() {}

    /** What some route groups have in common. */
    public sealed interface RouteSet {

        record Of(OrgId org) implements RouteSet {}

        /** Those of this name, in lower case: one, or none. */
        record Called(OrgId org, String name) implements RouteSet {}

        record Holding(TrunkGroup.Key trunk) implements RouteSet {}

        private static Set<RouteSet> of(RouteGroup group) {
            ImmutableSet.Builder<RouteSet> sets = ImmutableSet.builder();
            sets.add(
                    new Of(group.org()), new Called(group.org(), Route.of(group).place()));
            group.trunks().forEach(trunk -> sets.add(new Holding(new TrunkGroup.Key(group.org(), trunk))));
            return sets.build();
        }
    }

    /** What some dial plans have in common. */
    public sealed interface DialPlanSet {

        record Of(OrgId org) implements DialPlanSet {}

        /** Those of this name, in lower case: one, or none. */
        record Called(OrgId org, String name) implements DialPlanSet {}

        record LeadingTo(OrgId org, LocalGateway gateway) implements DialPlanSet {}

        /** Those with this pattern: one, or none. */
        record With(OrgId org, DialPattern pattern) implements DialPlanSet {}

        private static Set<DialPlanSet> of(PremisesDialPlan plan) {
            ImmutableSet.Builder<DialPlanSet> sets = ImmutableSet.builder();
            sets.add(
                    new Of(plan.org()),
                    new Called(plan.org(), DialPlanPageKey.of(plan).name()),
                    new LeadingTo(plan.org(), plan.route()));
            plan.patterns().forEach(pattern -> sets.add(new With(plan.org(), pattern)));
            return sets.build();
        }
    }
}
