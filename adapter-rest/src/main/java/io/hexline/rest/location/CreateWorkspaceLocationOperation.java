package io.hexline.rest.location;

import io.hexline.application.location.CreateLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code POST /workspaceLocations}: 201 with the location, in which nobody calls yet. */
public record CreateWorkspaceLocationOperation(CreateLocation createLocation) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(body -> WorkspaceLocationFields.create(body, org)))
                .map(Optional::orElseThrow)
                .flatMap(command -> createLocation.handle(command).mapLeft(Problem::of))
                .map(location -> Answer.json(201, WorkspaceLocationBody.of(location)));
    }
}
