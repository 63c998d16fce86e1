package io.hexline.rest.location;

import io.hexline.application.location.UpdateLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /locations/{locationId}}: 204. */
public record UpdateLocationOperation(UpdateLocation updateLocation) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org ->
                        call.locationInPath(org).flatMap(id -> call.read(body -> LocationFields.update(body, org, id))))
                .flatMap(command -> updateLocation.handle(command).mapLeft(Problem::of))
                .map(changed -> Answer.nothing());
    }
}
