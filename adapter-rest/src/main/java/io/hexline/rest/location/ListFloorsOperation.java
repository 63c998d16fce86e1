package io.hexline.rest.location;

import io.hexline.application.location.ManageFloors;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /locations/{locationId}/floors}: all of them, by their numbers. */
public record ListFloorsOperation(FloorPath path, ManageFloors manageFloors) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<FloorBody> items) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> path.location(call, org)
                        .flatMap(location -> manageFloors
                                .at(org, location)
                                .bimap(
                                        Problem::of,
                                        floors -> new Listed(floors.stream()
                                                .map(floor -> FloorBody.of(path, org, location, floor))
                                                .toList()))))
                .map(Answer::ok);
    }
}
