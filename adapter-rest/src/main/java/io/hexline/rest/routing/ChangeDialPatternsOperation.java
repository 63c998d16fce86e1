package io.hexline.rest.routing;

import io.hexline.application.routing.ManageDialPlans;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns}: 204, once all of it is done. */
public record ChangeDialPatternsOperation(ManageDialPlans manageDialPlans) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.dialPlan(
                call,
                (org, id) -> call.read(DialPlanFields::changes)
                        .flatMap(changes -> manageDialPlans
                                .changePatterns(org, id, changes)
                                .bimap(Problem::of, changed -> Answer.nothing())));
    }
}
