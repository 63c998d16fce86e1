package io.hexline.rest.line;

import io.hexline.application.line.FindLine;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /workspaces/{workspaceId}}. */
public record GetWorkspaceOperation(FindLine findLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.workspace(call, findLine).map(view -> Answer.ok(WorkspaceBody.of(view)));
    }
}
