package io.hexline.rest.location;

import io.hexline.application.calling.ShowPstn;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/pstn/locations/{locationId}/connection}. */
public record GetPstnOperation(ShowPstn showPstn) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> showPstn.connection(org, id)
                                .bimap(Problem::of, shown -> Answer.ok(PstnBody.of(shown)))));
    }
}
