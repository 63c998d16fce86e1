package io.hexline.rest.routing;

import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.page.NamedKey;
import io.vavr.control.Either;
import java.util.Optional;

/** Where a trunk or a route group stands in a list, as a text. */
final class RouteKey {

    private static final String TRUNK = "T";
    private static final String ROUTE_GROUP = "G";

    private RouteKey() {}

    static String text(Route route) {
        return NamedKey.text(route.place(), (route.isTrunk() ? TRUNK : ROUTE_GROUP) + route.gateway());
    }

    static Optional<Route> read(String text) {
        return NamedKey.read(text, (name, id) -> gateway(id).map(gateway -> new Route(name, gateway)));
    }

    private static Either<Malformed, LocalGateway> gateway(String id) {
        if (id.startsWith(TRUNK)) {
            return Either.right(new LocalGateway.Trunk(id.substring(1)));
        }
        return id.startsWith(ROUTE_GROUP)
                ? Either.right(new LocalGateway.RouteGroup(id.substring(1)))
                : Either.left(new Malformed("place in a list", id, "one that a Link has named"));
    }
}
