package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows the route groups of an organization. */
public interface ShowRouteGroups {

    /**
     * The first route groups whose names have this in them, by their names.
     *
     * @param name in whatever case; an empty text for any
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<ListedRoute>> list(OrgId org, String name, Optional<Route> after, int skip, int max);

    /** {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, RouteGroupView> byId(OrgId org, LocalGateway.RouteGroup group);

    /** What uses it; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.RouteGroup group);

    static ShowRouteGroups on(Store store) {
        return new ShowRouteGroupsService(store.routes(), store.trunks(), RouteUsage.Reader.on(store));
    }

    /** One of a list, and whether anything uses it. */
    record ListedRoute(Route route, boolean inUse) {}

    /**
     * A route group with its trunks.
     *
     * @param trunks in no order
     */
    record RouteGroupView(RouteGroup group, List<TrunkGroup> trunks) {

        public RouteGroupView {
            trunks = List.copyOf(trunks);
        }
    }
}
