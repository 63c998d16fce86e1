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
        String written = call.request().variables().get("locationId");
        return call.organizationInQuery()
                .flatMap(org -> Call.parsed("locationId", WorkspaceLocationBody.location(written))
                        .flatMap(id -> call.authorization().at(org, id).mapLeft(Problem::hidden))
                        .flatMap(id -> findLocation
                                .byId(org, id)
                                .bimap(Problem::of, location -> Answer.ok(WorkspaceLocationBody.of(location)))));
    }
}
