package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /locations/{locationId}/floors/{floorId}}: 200 with the floor. */
public record UpdateFloorOperation(FloorPath path, ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return path.floor(call)
                .flatMap(key -> call.read(FloorBody::read)
                        .flatMap(draft -> manageFloors
                                .update(key, draft)
                                .bimap(Problem::of, floor -> Answer.ok(FloorBody.of(path, key, floor)))));
    }
}
