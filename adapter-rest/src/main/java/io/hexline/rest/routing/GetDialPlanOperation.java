package io.hexline.rest.routing;

import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.routing.ShowDialPlans;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/premisePstn/dialPlans/{dialPlanId}}. */
public record GetDialPlanOperation(ShowDialPlans showDialPlans, ListOrganizations organizations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.dialPlan(
                call,
                (org, id) -> showDialPlans
                        .byId(org, id)
                        .flatMap(view -> organizations
                                .byId(org)
                                .map(organization -> Answer.ok(DialPlanBody.of(view, organization))))
                        .mapLeft(Problem::of));
    }
}
