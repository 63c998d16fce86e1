package io.hexline.rest.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.number.RemoveNumbers;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/locations/{locationId}/numbers}, with a body: 204. */
public record RemoveNumbersOperation(RemoveNumbers removeNumbers) implements Operation {

    /** "The maximum limit is 5." */
    private static final int MOST = 5;

    private static final String UNKNOWN_NUMBER = "4251";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> call.read(body -> NumberFields.read(body, MOST))
                                .flatMap(numbers -> removeNumbers
                                        .handle(org, id, numbers)
                                        .mapLeft(RemoveNumbersOperation::problem))))
                .map(gone -> Answer.nothing());
    }

    /** The public API answers a number that is not there as the failure of a system behind it. */
    private static Problem problem(Failure failure) {
        return failure instanceof Failure.NotFound missing && missing.key() instanceof PhoneNumber
                ? Problem.of(502, "Not found: " + missing.what(WireId::text) + ".")
                        .withHeader("cisco-spark-error-codes", UNKNOWN_NUMBER)
                : Problem.of(failure);
    }
}
