package io.hexline.rest.location;

import io.hexline.application.location.RemoveLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /workspaceLocations/{locationId}}: 204, once nothing is there. */
public record RemoveWorkspaceLocationOperation(RemoveLocation removeLocation) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> WorkspaceLocationBody.inPath(call, org)
                        .flatMap(id -> removeLocation.handle(org, id).mapLeft(Problem::of)))
                .map(gone -> Answer.nothing());
    }
}
