package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/virtualLines/{virtualLineId}}. */
public record GetVirtualLineOperation(FindLine findLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.virtualLine(call, findLine).map(view -> Answer.ok(VirtualLineBody.details(view)));
    }
}
