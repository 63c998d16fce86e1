package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.application.line.UpdateLine;
import io.hexline.domain.value.Change;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /telephony/config/virtualLines/{virtualLineId}}: 204. */
public record UpdateVirtualLineOperation(FindLine findLine, UpdateLine updateLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.virtualLine(call, findLine)
                .flatMap(today -> call.request()
                        .body()
                        .flatMap(whole -> call.read(
                                body -> LineFields.virtualLine(body, whole, body.filled("displayName"), Change.keep())))
                        .flatMap(setup -> updateLine
                                .handle(today.holder().org(), today.holder().id(), setup)
                                .mapLeft(Problem::of)))
                .map(changed -> Answer.nothing());
    }
}
