package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Adds route groups to an organization, changes and removes them. */
public interface ManageRouteGroups {

    /**
     * The new route group. {@link Failure.NotPossible} where the organization has one of this name, or not all of the
     * trunks; {@link Failure.Invalid} where there is no trunk, or one twice; {@link Failure.Coded} 25043 where there are too
     * many.
     */
    Either<Failure, RouteGroup> create(OrgId org, RouteGroupDraft draft);

    /** The route group as it is then; refused as {@link #create} is, and {@link Failure.NotFound} where there is none. */
    Either<Failure, RouteGroup> update(OrgId org, LocalGateway.RouteGroup group, RouteGroupDraft draft);

    /**
     * The route group as it was. {@link Failure.NotFound} where there is none; {@link Failure.NotPossible} where a connection
     * of a location or a dial plan uses it.
     */
    Either<Failure, RouteGroup> remove(OrgId org, LocalGateway.RouteGroup group);

    static ManageRouteGroups on(Store store) {
        return new ManageRouteGroupsService(
                new RouteNames(store.routes()),
                RouteUsage.Reader.on(store),
                store.routes(),
                store.trunks(),
                store.unitOfWork(),
                store.ids());
    }

    /** What a route group is to be. */
    record RouteGroupDraft(String name, List<RankedTrunk> members) {

        public RouteGroupDraft {
            members = List.copyOf(members);
        }
    }
}
