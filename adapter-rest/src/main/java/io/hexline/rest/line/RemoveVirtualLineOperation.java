package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.application.line.RemoveLine;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/virtualLines/{virtualLineId}}: 204. */
public record RemoveVirtualLineOperation(FindLine findLine, RemoveLine removeLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.virtualLine(call, findLine)
                .flatMap(view -> removeLine
                        .handle(view.holder().org(), view.holder().id())
                        .mapLeft(Problem::of))
                .map(removed -> Answer.nothing());
    }
}
