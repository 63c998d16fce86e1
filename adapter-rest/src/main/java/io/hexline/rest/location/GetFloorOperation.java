package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /workspaceLocations/{locationId}/floors/{floorId}}. */
public record GetFloorOperation(ManageFloors manageFloors) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return FloorBody.inPath(call)
                .flatMap(key ->
                        manageFloors.byKey(key).bimap(Problem::of, floor -> Answer.ok(FloorBody.of(key, floor))));
    }
}
