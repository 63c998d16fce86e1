package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dial plans of organizations, which lead to their own premises. */
public interface DialPlans {

    Either<PortFailure, Optional<PremisesDialPlan>> find(PremisesDialPlan.Key key);

    /**
     * The first dial plans to which the filter applies, in the order of {@link DialPlanPageKey#ORDER}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<PremisesDialPlan>> list(
            DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max);

    /** Those of these patterns that a dial plan of the organization has. */
    Either<PortFailure, Set<DialPattern>> taken(OrgId org, Collection<DialPattern> patterns);

    /** The dial plans whose calls go there, by their names. */
    Either<PortFailure, List<PremisesDialPlan>> leadingTo(OrgId org, LocalGateway gateway);
}
