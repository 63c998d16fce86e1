package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows the trunks of an organization. */
public interface ShowTrunks {

    /**
     * The first trunks to which the filter applies, by their names.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<TrunkView>> list(OrgId org, TrunkFilter filter, Optional<Route> after, int skip, int max);

    /** {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, TrunkView> byId(OrgId org, LocalGateway.Trunk trunk);

    /** What uses it; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, RouteUsage> usage(OrgId org, LocalGateway.Trunk trunk);

    static ShowTrunks on(Store store) {
        return new ShowTrunksService(store.trunks(), store.routes(), store.locations(), RouteUsage.Reader.on(store));
    }

    /**
     * A trunk with what is known of it elsewhere.
     *
     * @param location where its gateway stands; empty where nobody has said
     * @param inUse whether anything uses it
     */
    record TrunkView(TrunkGroup trunk, Optional<Location> location, boolean inUse) {}
}
