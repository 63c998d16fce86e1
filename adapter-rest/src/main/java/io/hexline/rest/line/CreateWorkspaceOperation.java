package io.hexline.rest.line;

import io.hexline.application.line.CreateLine;
import io.hexline.application.line.CreateLine.CreateLineCommand;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Set;

/** {@code POST /workspaces}: 201 with the workspace. */
public record CreateWorkspaceOperation(CreateLine createLine) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.request()
                .body()
                .flatMap(whole -> call.read(body -> body.filled("orgId"))
                        .flatMap(call::organization)
                        .flatMap(org -> call.read(body -> new CreateLineCommand(
                                org,
                                NonPerson.WORKSPACE,
                                LineFields.workspace(
                                        body, whole, body.required("displayName", Either::right), Set.of())))))
                .flatMap(command -> createLine.handle(command).mapLeft(Problem::of))
                .map(created -> Answer.json(201, WorkspaceBody.of(created)));
    }
}
