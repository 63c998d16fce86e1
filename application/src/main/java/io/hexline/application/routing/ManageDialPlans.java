package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.DialPatternVerdict;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** Adds dial plans to an organization, changes and removes them. */
public interface ManageDialPlans {

    /**
     * The new dial plan, with those of the patterns that it can have. {@link Failure.NotPossible} where the organization has
     * one of this name, there is no such trunk or route group, or there are too many patterns.
     *
     * @param patterns as they were written
     */
    Either<Failure, NewDialPlan> create(OrgId org, DialPlanDraft draft, List<String> patterns);

    /** The dial plan as it is then; refused as {@link #create} is, and {@link Failure.NotFound} where there is none. */
    Either<Failure, PremisesDialPlan> update(OrgId org, DialPlanId plan, DialPlanDraft draft);

    /**
     * The dial plan as it is then. {@link Failure.NotFound} where there is none; {@link Failure.Invalid} where it cannot have
     * one of the patterns that are to be added, with a sentence for each; {@link Failure.NotPossible} where there are too many.
     */
    Either<Failure, PremisesDialPlan> changePatterns(OrgId org, DialPlanId plan, PatternChanges changes);

    /** The dial plan as it was. {@link Failure.NotFound} where there is none. */
    Either<Failure, PremisesDialPlan> remove(OrgId org, DialPlanId plan);

    static ManageDialPlans on(Store store) {
        return new ManageDialPlansService(store.dialPlans(), store.routes(), store.unitOfWork(), store.ids());
    }

    /** What a dial plan is to be. */
    record DialPlanDraft(String name, LocalGateway route) {}

    /**
     * A dial plan that was added.
     *
     * @param refused the patterns that it was to have, and has not
     */
    record NewDialPlan(PremisesDialPlan plan, List<DialPatternVerdict> refused) {

        public NewDialPlan {
            refused = List.copyOf(refused);
        }
    }

    /**
     * What is to become of the patterns of a dial plan.
     *
     * @param all whether all that it has go first
     * @param added as they were written
     * @param deleted those that go; that it has not one of them is no mistake
     */
    record PatternChanges(boolean all, List<String> added, Set<DialPattern> deleted) {

        public PatternChanges {
            added = List.copyOf(added);
            deleted = Set.copyOf(deleted);
        }
    }
}
