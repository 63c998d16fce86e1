package io.hexline.rest.number;

import io.hexline.application.number.RemoveNumbers;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/locations/{locationId}/numbers}, with a body: 204. */
public record RemoveNumbersOperation(RemoveNumbers removeNumbers) implements Operation {

    /** "The maximum limit is 5." */
    private static final int MOST = 5;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> call.read(body -> NumberFields.read(body, MOST))
                                .flatMap(numbers ->
                                        removeNumbers.handle(org, id, numbers).mapLeft(Problem::of))))
                .map(gone -> Answer.nothing());
    }
}
