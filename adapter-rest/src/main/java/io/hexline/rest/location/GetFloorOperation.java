package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /locations/{locationId}/floors/{floorId}}. */
public record GetFloorOperation(FloorPath path, ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return path.floor(call)
                .flatMap(key ->
                        manageFloors.byKey(key).bimap(Problem::of, floor -> Answer.ok(FloorBody.of(path, key, floor))));
    }
}
