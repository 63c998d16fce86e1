package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code POST /workspaceLocations/{locationId}/floors}: 201 with the floor. */
public record CreateFloorOperation(ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> WorkspaceLocationBody.inPath(call, org)
                        .flatMap(location -> call.read(FloorBody::read)
                                .flatMap(draft -> manageFloors
                                        .create(org, location, draft)
                                        .bimap(
                                                Problem::of,
                                                floor -> Answer.json(201, FloorBody.of(org, location, floor))))));
    }
}
