package io.hexline.rest.routing;

import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/premisePstn/routeGroups/{routeGroupId}}. */
public record GetRouteGroupOperation(ShowRouteGroups showRouteGroups, ListOrganizations organizations)
        implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.routeGroup(
                call,
                (org, id) -> showRouteGroups
                        .byId(org, id)
                        .flatMap(view -> organizations
                                .byId(org)
                                .map(organization -> Answer.ok(RouteGroupBody.of(view, organization))))
                        .mapLeft(Problem::of));
    }
}
