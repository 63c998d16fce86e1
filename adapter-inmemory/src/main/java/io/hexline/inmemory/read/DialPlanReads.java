package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.RouteIndex.DialPlanSet;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dial plans of organizations. */
public record DialPlanReads(CommittedState store) implements DialPlans {

    @Override
    public Either<PortFailure, Optional<PremisesDialPlan>> find(PremisesDialPlan.Key key) {
        return Either.right(store.state().routes().dialPlans().find(key));
    }

    @Override
    public Either<PortFailure, Optional<Outline>> outline(PremisesDialPlan.Key key) {
        return find(key).map(found -> found.map(Outline::of));
    }

    @Override
    public Either<PortFailure, List<Outline>> list(
            DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max) {
        StoreState state = store.state();
        String from = after.map(DialPlanPageKey::name).orElse("");
        return Either.right(state.routes()
                .dialPlans()
                .select(index -> index.from(new DialPlanSet.Of(filter.org()), from))
                .filter(plan -> after.filter(last -> DialPlanPageKey.ORDER.compare(DialPlanPageKey.of(plan), last) <= 0)
                        .isEmpty())
                .filter(filter::isNamed)
                .filter(plan -> filter.leadsAnywhere()
                        || RoutingReads.find(state, plan.org(), plan.route())
                                .filter(filter::leadsTo)
                                .isPresent())
                .skip(skip)
                .limit(max)
                .map(Outline::of)
                .toList());
    }

    @Override
    public Either<PortFailure, List<DialPattern>> patterns(
            PremisesDialPlan.Key key, String part, Optional<DialPattern> after, int skip, int max) {
        return find(key)
                .map(found -> found.stream()
                        .flatMap(plan -> plan.patterns().stream())
                        .filter(pattern -> pattern.value().contains(part))
                        .filter(pattern -> after.filter(last -> pattern.compareTo(last) <= 0)
                                .isEmpty())
                        .skip(skip)
                        .limit(max)
                        .toList());
    }

    @Override
    public Either<PortFailure, Set<DialPattern>> taken(OrgId org, Collection<DialPattern> patterns) {
        StoreState state = store.state();
        return Either.right(patterns.stream()
                .filter(pattern -> state.routes().dialPlans().index().count(new DialPlanSet.With(org, pattern)) > 0)
                .collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Either<PortFailure, List<Outline>> leadingTo(OrgId org, LocalGateway gateway) {
        return Either.right(
                store
                        .state()
                        .routes()
                        .dialPlans()
                        .list(index -> index.list(new DialPlanSet.LeadingTo(org, gateway)))
                        .stream()
                        .map(Outline::of)
                        .toList());
    }

    @Override
    public Either<PortFailure, Boolean> anyLeadsTo(OrgId org, LocalGateway gateway) {
        return Either.right(
                store.state().routes().dialPlans().index().count(new DialPlanSet.LeadingTo(org, gateway)) > 0);
    }
}
