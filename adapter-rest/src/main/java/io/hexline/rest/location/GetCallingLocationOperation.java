package io.hexline.rest.location;

import io.hexline.application.location.FindLocation;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/locations/{locationId}}: 404 also for a location that is not enabled for calling. */
public record GetCallingLocationOperation(FindLocation findLocation, ListOrganizations organizations)
        implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> findLocation
                                .withCalling(org, id)
                                .flatMap(location -> organizations
                                        .byId(org)
                                        .map(organization -> Answer.ok(CallingLocationBody.of(location, organization))))
                                .mapLeft(Problem::of)));
    }
}
