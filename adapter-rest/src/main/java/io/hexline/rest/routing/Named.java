package io.hexline.rest.routing;

import io.hexline.application.store.DialPlans;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;

/** Something by its id and its name, on the wire. */
record Named(String id, String name) {

    static Named of(Location location) {
        return new Named(WireId.text(location.id()), location.name());
    }

    static Named of(DialPlans.Outline plan) {
        return new Named(WireId.text(plan.id()), plan.name());
    }

    static Named of(Organization organization) {
        return new Named(WireId.text(organization.id()), organization.displayName());
    }
}
