package io.hexline.rest.routing;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/** What the path names, in the organization that the query names. */
final class RouteIds {

    private RouteIds() {}

    /** What is made of organization and trunk. */
    static <T> Either<Problem, T> trunk(Call call, BiFunction<OrgId, LocalGateway.Trunk, Either<Problem, T>> use) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath("trunkId", WireId.TRUNK, id -> Either.right(new LocalGateway.Trunk(id)))
                        .flatMap(trunk -> use.apply(org, trunk)));
    }

    /** What is made of organization and dial plan. */
    static <T> Either<Problem, T> dialPlan(Call call, BiFunction<OrgId, DialPlanId, Either<Problem, T>> use) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath("dialPlanId", WireId.DIAL_PLAN, id -> Either.right(new DialPlanId(id)))
                        .flatMap(plan -> use.apply(org, plan)));
    }

    /** What is made of organization and route group. */
    static <T> Either<Problem, T> routeGroup(
            Call call, BiFunction<OrgId, LocalGateway.RouteGroup, Either<Problem, T>> use) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath(
                                "routeGroupId", WireId.ROUTE_GROUP, id -> Either.right(new LocalGateway.RouteGroup(id)))
                        .flatMap(group -> use.apply(org, group)));
    }
}
