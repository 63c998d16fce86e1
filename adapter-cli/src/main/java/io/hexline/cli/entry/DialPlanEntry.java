package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.routing.ShowDialPlans.DialPlanView;

/**
 * A dial plan of an organization.
 *
 * @param route the trunk or the route group that its calls go to
 * @param routeType which of them it is, in the words of the public API
 */
public record DialPlanEntry(String id, String name, Named route, String routeType) implements Entry {

    public static DialPlanEntry of(DialPlanView view) {
        return new DialPlanEntry(
                view.plan().id().id(),
                view.plan().name(),
                new Named(view.route().gateway().toString(), view.route().name()),
                view.route().isTrunk() ? "TRUNK" : "ROUTE_GROUP");
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("name", name);
        node.put("routeId", route.id());
        node.put("route", route.name());
        node.put("routeType", routeType);
    }
}
