package io.hexline.rest.routing;

import io.hexline.application.routing.ShowDialPlans.DialPlanView;
import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;

/**
 * A dial plan, on the wire.
 *
 * @param customer null among others
 */
record DialPlanBody(String id, String name, String routeId, String routeName, String routeType, Named customer) {

    static DialPlanBody of(DialPlanView view) {
        return of(view, (Named) null);
    }

    static DialPlanBody of(DialPlanView view, Organization organization) {
        return of(view, Named.of(organization));
    }

    private static DialPlanBody of(DialPlanView view, Named customer) {
        return new DialPlanBody(
                WireId.text(view.plan().id()),
                view.plan().name(),
                WireId.text(view.route().gateway()),
                view.route().name(),
                view.route().isTrunk() ? "TRUNK" : "ROUTE_GROUP",
                customer);
    }
}
