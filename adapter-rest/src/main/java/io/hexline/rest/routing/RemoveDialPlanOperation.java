package io.hexline.rest.routing;

import io.hexline.application.routing.ManageDialPlans;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/premisePstn/dialPlans/{dialPlanId}}: 204. */
public record RemoveDialPlanOperation(ManageDialPlans manageDialPlans) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.dialPlan(
                call, (org, id) -> manageDialPlans.remove(org, id).bimap(Problem::of, removed -> Answer.nothing()));
    }
}
