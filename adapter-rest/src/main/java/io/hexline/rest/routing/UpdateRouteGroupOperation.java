package io.hexline.rest.routing;

import io.hexline.application.routing.ManageRouteGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code PUT /telephony/config/premisePstn/routeGroups/{routeGroupId}}: 204. */
public record UpdateRouteGroupOperation(ManageRouteGroups manageRouteGroups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.routeGroup(
                call,
                (org, id) -> call.read(RouteGroupFields::read)
                        .map(Optional::orElseThrow)
                        .flatMap(draft -> manageRouteGroups
                                .update(org, id, draft)
                                .bimap(Problem::of, changed -> Answer.nothing())));
    }
}
