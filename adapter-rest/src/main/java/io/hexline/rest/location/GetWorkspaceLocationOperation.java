package io.hexline.rest.location;

import io.hexline.application.location.FindLocation;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /workspaceLocations/{locationId}}. */
public record GetWorkspaceLocationOperation(FindLocation findLocation) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> WorkspaceLocationBody.inPath(call, org)
                        .flatMap(id -> findLocation
                                .byId(org, id)
                                .bimap(Problem::of, location -> Answer.ok(WorkspaceLocationBody.of(location)))));
    }
}
