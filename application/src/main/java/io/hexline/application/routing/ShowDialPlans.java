package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Store;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows the dial plans of an organization. */
public interface ShowDialPlans {

    /**
     * The first dial plans to which the filter applies, by their names.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<DialPlanView>> list(DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max);

    /** {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, DialPlanView> byId(OrgId org, DialPlanId plan);

    /**
     * The first patterns of a dial plan that have this in them, in the order of their texts. {@link Failure.NotFound} where
     * the organization has none with this id.
     *
     * @param part an empty text for any
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<DialPattern>> patterns(
            OrgId org, DialPlanId plan, String part, Optional<DialPattern> after, int skip, int max);

    static ShowDialPlans on(Store store) {
        return new ShowDialPlansService(store.dialPlans(), store.routes());
    }

    /** A dial plan, and where its calls go. */
    record DialPlanView(DialPlans.Outline plan, Route route) {}
}
