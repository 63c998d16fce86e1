package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Routes;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists what calls can be routed to: trunks and route groups. */
public interface ListRoutes {

    /**
     * The first to which the filter applies, by their names.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<Route>> handle(RouteFilter filter, Optional<Route> after, int skip, int max);

    static ListRoutes on(Routes routes) {
        return (filter, after, skip, max) -> Failure.orTrouble(routes.list(filter, after, skip, max));
    }
}
