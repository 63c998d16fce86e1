package io.hexline.rest.routing;

import io.hexline.application.routing.ManageRouteGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/premisePstn/routeGroups/{routeGroupId}}: 204. */
public record RemoveRouteGroupOperation(ManageRouteGroups manageRouteGroups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.routeGroup(
                call, (org, id) -> manageRouteGroups.remove(org, id).bimap(Problem::of, removed -> Answer.nothing()));
    }
}
