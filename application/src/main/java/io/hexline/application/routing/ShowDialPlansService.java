package io.hexline.application.routing;

import static io.vavr.API.For;

import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.DialPlans;
import io.hexline.application.store.DialPlans.Outline;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Routes;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record ShowDialPlansService(DialPlans dialPlans, Routes routes) implements ShowDialPlans {

    @Override
    public Either<Failure, List<DialPlanView>> list(
            DialPlanFilter filter, Optional<DialPlanPageKey> after, int skip, int max) {
        return Failure.orTrouble(dialPlans.list(filter, after, skip, max).flatMap(plans -> views(filter.org(), plans)));
    }

    @Override
    public Either<Failure, DialPlanView> byId(OrgId org, DialPlanId id) {
        return Failure.orNotFound(
                For(
                                dialPlans.outline(new PremisesDialPlan.Key(org, id)),
                                found -> views(org, found.stream().toList()))
                        .yield((found, views) -> views.stream().findFirst()),
                "dial plan",
                id);
    }

    @Override
    public Either<Failure, List<DialPattern>> patterns(
            OrgId org, DialPlanId id, String part, Optional<DialPattern> after, int skip, int max) {
        PremisesDialPlan.Key key = new PremisesDialPlan.Key(org, id);
        return Failure.orNotFound(dialPlans.outline(key), "dial plan", id)
                .flatMap(plan -> Failure.orTrouble(dialPlans.patterns(key, part, after, skip, max)));
    }

    private Either<PortFailure, List<DialPlanView>> views(OrgId org, List<Outline> plans) {
        return routes.find(org, plans.stream().map(Outline::route).toList())
                .map(found -> views(plans, Maps.uniqueIndex(found, Route::gateway)));
    }

    private static List<DialPlanView> views(List<Outline> plans, Map<LocalGateway, Route> routes) {
        return plans.stream()
                .flatMap(plan ->
                        Optional.ofNullable(routes.get(plan.route()))
                                .map(route -> new DialPlanView(plan, route))
                                .stream())
                .toList();
    }
}
