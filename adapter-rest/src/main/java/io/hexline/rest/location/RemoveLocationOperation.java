package io.hexline.rest.location;

import io.hexline.application.location.RemoveLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /locations/{locationId}}: 204. */
public record RemoveLocationOperation(RemoveLocation removeLocation) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> removeLocation.handle(org, id).mapLeft(Problem::of)))
                .map(gone -> Answer.nothing());
    }
}
