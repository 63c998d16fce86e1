package io.hexline.rest.routing;

import io.hexline.application.store.RouteFilter.Route;
import io.hexline.rest.id.WireId;

/** A trunk or a route group, on the wire. */
record RouteBody(String id, String name, String type) {

    static RouteBody of(Route route) {
        return new RouteBody(WireId.text(route.gateway()), route.name(), route.isTrunk() ? "TRUNK" : "ROUTE_GROUP");
    }
}
