package io.hexline.rest.routing;

import io.hexline.application.routing.ManageRouteGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /telephony/config/premisePstn/routeGroups}: 201 with the id of the new route group. */
public record CreateRouteGroupOperation(ManageRouteGroups manageRouteGroups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(RouteGroupFields::read)
                        .map(Optional::orElseThrow)
                        .flatMap(draft -> manageRouteGroups
                                .create(org, draft)
                                .bimap(Problem::of, group -> Answer.json(201, Map.of("id", WireId.text(group.id()))))));
    }
}
