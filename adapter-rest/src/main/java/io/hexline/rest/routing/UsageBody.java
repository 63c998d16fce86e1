package io.hexline.rest.routing;

import io.hexline.application.routing.RouteUsage;
import io.hexline.rest.id.WireId;
import java.util.List;

/** What uses a trunk or a route group, on the wire. There are no route lists. */
public final class UsageBody {

    private UsageBody() {}

    /** How many use a trunk. */
    private record TrunkCounts(
            int pstnConnectionCount, int callToExtensionCount, int dialPlanCount, int routeGroupCount) {}

    /** How many use a route group; clients get these as texts. */
    private record RouteGroupCounts(
            String pstnConnectionCount, String callToExtensionCount, String dialPlanCount, String routeListCount) {}

    private record Locations(List<Named> locations) {}

    private record DialPlans(List<Named> dialPlans) {}

    private record RouteGroups(List<Named> routeGroup) {}

    private record RouteLists(List<Named> routeGroupUsageRouteListGet) {}

    public static Object countsOfTrunk(RouteUsage usage) {
        return new TrunkCounts(
                usage.connections().size(),
                usage.extensionCalls().size(),
                usage.dialPlans().size(),
                usage.routeGroups().size());
    }

    public static Object countsOfRouteGroup(RouteUsage usage) {
        return new RouteGroupCounts(
                "" + usage.connections().size(),
                "" + usage.extensionCalls().size(),
                "" + usage.dialPlans().size(),
                "0");
    }

    public static Object connections(RouteUsage usage) {
        return new Locations(usage.connections().stream().map(Named::of).toList());
    }

    public static Object callsToExtensions(RouteUsage usage) {
        return new Locations(usage.extensionCalls().stream().map(Named::of).toList());
    }

    public static Object dialPlansOfTrunk(RouteUsage usage) {
        return new DialPlans(usage.dialPlans().stream().map(Named::of).toList());
    }

    /** They stand under {@code locations}, in the published contract too. */
    public static Object dialPlansOfRouteGroup(RouteUsage usage) {
        return new Locations(usage.dialPlans().stream().map(Named::of).toList());
    }

    public static Object routeGroups(RouteUsage usage) {
        return new RouteGroups(usage.routeGroups().stream()
                .map(group -> new Named(WireId.text(group.id()), group.name()))
                .toList());
    }

    public static Object routeLists(RouteUsage usage) {
        return new RouteLists(List.of());
    }
}
