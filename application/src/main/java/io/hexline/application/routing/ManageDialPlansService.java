package io.hexline.application.routing;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Routes;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.DialPatternVerdict;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

record ManageDialPlansService(DialPlans dialPlans, Routes routes, UnitOfWork unitOfWork, Ids ids)
        implements ManageDialPlans {

    /** Requests in which clients add many patterns to one dial plan. */
    private static final int MOST_AT_ONCE = 50;

    @Override
    public Either<Failure, NewDialPlan> create(OrgId org, DialPlanDraft draft, List<String> patterns) {
        return Retry.onConflict(() -> For(
                        fits(org, draft, Optional.empty()),
                        fits -> ValidateDialPatterns.on(dialPlans).handle(org, patterns),
                        (fits, refused) -> put(plan(org, draft), accepted(patterns, refused)))
                .yield((fits, refused, plan) -> new NewDialPlan(plan, refused)));
    }

    private PremisesDialPlan plan(OrgId org, DialPlanDraft draft) {
        return new PremisesDialPlan(
                new DialPlanId(ids.newRoute()), org, draft.name(), draft.route(), Set.of(), Version.NEW);
    }

    private static Set<DialPattern> accepted(List<String> written, List<DialPatternVerdict> refused) {
        Set<String> not = refused.stream().map(DialPatternVerdict::written).collect(ImmutableSet.toImmutableSet());
        return written.stream()
                .filter(text -> !not.contains(text))
                .map(DialPattern::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Either<Failure, PremisesDialPlan> update(OrgId org, DialPlanId id, DialPlanDraft draft) {
        return Retry.onConflict(() -> For(
                        find(org, id),
                        plan -> fits(org, draft, Optional.of(id)),
                        (plan, fits) -> commit(plan.describedAs(draft.name(), draft.route())))
                .yield((plan, fits, changed) -> changed));
    }

    @Override
    public Either<Failure, PremisesDialPlan> changePatterns(OrgId org, DialPlanId id, PatternChanges changes) {
        return Retry.onConflict(
                MOST_AT_ONCE,
                () -> For(
                                find(org, id),
                                plan -> added(plan, changes),
                                (plan, added) -> put(plan, Sets.union(kept(plan, changes), added)))
                        .yield((plan, added, changed) -> changed));
    }

    private static Set<DialPattern> kept(PremisesDialPlan plan, PatternChanges changes) {
        return changes.all() ? Set.of() : Sets.difference(plan.patterns(), changes.deleted());
    }

    private Either<Failure, Set<DialPattern>> added(PremisesDialPlan plan, PatternChanges changes) {
        return Failure.orTrouble(dialPlans.taken(plan.org(), ValidateDialPatterns.meant(changes.added())))
                .map(taken -> DialPatternVerdict.of(
                        changes.added(), Sets.difference(taken, Sets.difference(plan.patterns(), kept(plan, changes)))))
                .filterOrElse(
                        List::isEmpty,
                        refused -> new Failure.Invalid(refused.stream()
                                .map(verdict -> verdict.text() + ".")
                                .toList()))
                .map(nothing -> accepted(changes.added(), nothing));
    }

    @Override
    public Either<Failure, PremisesDialPlan> remove(OrgId org, DialPlanId id) {
        return Retry.onConflict(() -> find(org, id)
                .flatMap(plan -> Failure.orTrouble(unitOfWork.commit(List.of(new RoutingWrite.RemoveDialPlan(plan))))
                        .mapTo(plan)));
    }

    private Either<Failure, PremisesDialPlan> find(OrgId org, DialPlanId id) {
        return Failure.orNotFound(dialPlans.find(new PremisesDialPlan.Key(org, id)), "dial plan", id);
    }

    /** Whether the organization can have the dial plan; {@code keeper} may have its name already. */
    private Either<Failure, Boolean> fits(OrgId org, DialPlanDraft draft, Optional<DialPlanId> keeper) {
        return Failure.orTrouble(routes.find(org, List.of(draft.route())))
                .filterOrElse(
                        found -> !found.isEmpty(),
                        nothing -> new Failure.NotPossible("There is no trunk or route group " + draft.route()))
                .flatMap(found -> nameIsFree(org, draft.name(), keeper));
    }

    /** Of those that come after one of this name that would be the first, only the next can have it. */
    private Either<Failure, Boolean> nameIsFree(OrgId org, String name, Optional<DialPlanId> keeper) {
        DialPlanPageKey first = new DialPlanPageKey(name.toLowerCase(Locale.ROOT), new DialPlanId(""));
        return Failure.orTrouble(dialPlans.list(DialPlanFilter.of(org), Optional.of(first), 0, 1))
                .filterOrElse(
                        found -> found.stream()
                                .map(DialPlanPageKey::of)
                                .filter(place -> place.name().equals(first.name()))
                                .allMatch(place -> keeper.equals(Optional.of(place.id()))),
                        found -> new Failure.NotPossible("The organization has a dial plan of the name " + name))
                .mapTo(true);
    }

    private Either<Failure, PremisesDialPlan> put(PremisesDialPlan plan, Set<DialPattern> patterns) {
        return patterns.size() > PremisesDialPlan.MOST_PATTERNS
                ? Either.left(new Failure.NotPossible("The dial plan " + plan.name() + " would have " + patterns.size()
                        + " patterns: it can have at most " + PremisesDialPlan.MOST_PATTERNS))
                : commit(plan.with(patterns));
    }

    private Either<Failure, PremisesDialPlan> commit(PremisesDialPlan plan) {
        return Failure.orTrouble(unitOfWork.commit(List.of(new RoutingWrite.PutDialPlan(plan))))
                .mapTo(plan);
    }
}
