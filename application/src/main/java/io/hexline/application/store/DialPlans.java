package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dial plans of organizations, which lead to their own premises. */
public interface DialPlans {

    Either<PortFailure, Optional<PremisesDialPlan>> find(PremisesDialPlan.Key key);

    /** The same without its patterns. */
    Either<PortFailure, Optional<Outline>> outline(PremisesDialPlan.Key key);

    /**
     * The first dial plans to which the filter applies, in the order of {@link DialPlanPageKey#ORDER}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Outline>> list(DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max);

    /**
     * The first patterns of a dial plan that have this in them, in the order of their texts; none where it is not there.
     *
     * @param part an empty text for any
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<DialPattern>> patterns(
            PremisesDialPlan.Key key, String part, Optional<DialPattern> after, int skip, int max);

    /** Those of these patterns that a dial plan of the organization has. */
    Either<PortFailure, Set<DialPattern>> taken(OrgId org, Collection<DialPattern> patterns);

    /** The dial plans whose calls go there, by their names. */
    Either<PortFailure, List<Outline>> leadingTo(OrgId org, LocalGateway gateway);

    /** Whether the calls of some dial plan go there. */
    Either<PortFailure, Boolean> anyLeadsTo(OrgId org, LocalGateway gateway);

    /** A dial plan without its patterns, of which there can be thousands. */
    record Outline(DialPlanId id, String name, LocalGateway route) {

        public static Outline of(PremisesDialPlan plan) {
            return new Outline(plan.id(), plan.name(), plan.route());
        }
    }
}
