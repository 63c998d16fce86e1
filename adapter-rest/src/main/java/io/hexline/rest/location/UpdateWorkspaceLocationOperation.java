package io.hexline.rest.location;

import io.hexline.application.location.FindLocation;
import io.hexline.application.location.UpdateLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /workspaceLocations/{locationId}}: 200 with the location. */
public record UpdateWorkspaceLocationOperation(FindLocation findLocation, UpdateLocation updateLocation)
        implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> WorkspaceLocationBody.inPath(call, org)
                        .flatMap(id -> findLocation.byId(org, id).mapLeft(Problem::of)))
                .flatMap(today -> call.read(body -> WorkspaceLocationFields.update(body, today)))
                .flatMap(command -> updateLocation.handle(command).mapLeft(Problem::of))
                .map(location -> Answer.ok(WorkspaceLocationBody.of(location)));
    }
}
