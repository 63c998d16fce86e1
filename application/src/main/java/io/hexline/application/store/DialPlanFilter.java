package io.hexline.application.store;

import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which dial plans of an organization are meant.
 *
 * @param name what their names have in them, in lower case; empty for any
 * @param trunk what the name of the trunk has in it that they lead to, in lower case
 * @param routeGroup likewise of the route group; where both are empty, they lead anywhere
 */
public record DialPlanFilter(OrgId org, Optional<String> name, Optional<String> trunk, Optional<String> routeGroup) {

    public DialPlanFilter {
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
        trunk = trunk.map(part -> part.toLowerCase(Locale.ROOT));
        routeGroup = routeGroup.map(part -> part.toLowerCase(Locale.ROOT));
    }

    /** All of the organization. */
    public static DialPlanFilter of(OrgId org) {
        return new DialPlanFilter(org, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isNamed(PremisesDialPlan plan) {
        return name.filter(part -> !DialPlanPageKey.of(plan).name().contains(part))
                .isEmpty();
    }

    /** Whether it does not matter where they lead. */
    public boolean leadsAnywhere() {
        return trunk.isEmpty() && routeGroup.isEmpty();
    }

    /** Whether one that leads there is meant. */
    public boolean leadsTo(Route route) {
        Optional<String> wanted = route.isTrunk() ? trunk : routeGroup;
        return leadsAnywhere() || wanted.filter(route.place()::contains).isPresent();
    }

    /**
     * Where a dial plan stands in a list: by name, whatever case it is in.
     *
     * @param name in lower case
     */
    public record DialPlanPageKey(String name, DialPlanId id) {

        public static final Comparator<DialPlanPageKey> ORDER = Comparator.comparing(DialPlanPageKey::name)
                .thenComparing(place -> place.id().id());

        public static DialPlanPageKey of(PremisesDialPlan plan) {
            return of(plan.name(), plan.id());
        }

        public static DialPlanPageKey of(DialPlans.Outline plan) {
            return of(plan.name(), plan.id());
        }

        private static DialPlanPageKey of(String name, DialPlanId id) {
            return new DialPlanPageKey(name.toLowerCase(Locale.ROOT), id);
        }
    }
}
