package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code POST /locations/{locationId}/floors}: 201 with the floor. */
public record CreateFloorOperation(FloorPath path, ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> path.location(call, org)
                        .flatMap(location -> call.read(FloorBody::read)
                                .flatMap(draft -> manageFloors
                                        .create(org, location, draft)
                                        .bimap(
                                                Problem::of,
                                                floor -> Answer.json(201, FloorBody.of(path, org, location, floor))))));
    }
}
