package io.hexline.rest.routing;

import io.hexline.application.routing.ManageTrunks;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/premisePstn/trunks/{trunkId}}: 204. */
public record RemoveTrunkOperation(ManageTrunks manageTrunks) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.trunk(
                call, (org, id) -> manageTrunks.remove(org, id).bimap(Problem::of, removed -> Answer.nothing()));
    }
}
