package io.hexline.rest.routing;

import io.hexline.application.routing.ManageDialPlans;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code PUT /telephony/config/premisePstn/dialPlans/{dialPlanId}}: 204. */
public record UpdateDialPlanOperation(ManageDialPlans manageDialPlans) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.dialPlan(
                call,
                (org, id) -> call.read(DialPlanFields::read)
                        .map(Optional::orElseThrow)
                        .flatMap(draft -> manageDialPlans
                                .update(org, id, draft)
                                .bimap(Problem::of, changed -> Answer.nothing())));
    }
}
