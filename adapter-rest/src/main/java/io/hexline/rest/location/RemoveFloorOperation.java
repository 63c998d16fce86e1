package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /locations/{locationId}/floors/{floorId}}: 204. */
public record RemoveFloorOperation(FloorPath path, ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return path.floor(call).flatMap(key -> manageFloors.remove(key).bimap(Problem::of, gone -> Answer.nothing()));
    }
}
