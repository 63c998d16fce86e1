package io.hexline.rest.routing;

import io.hexline.application.routing.ManageTrunks;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code PUT /telephony/config/premisePstn/trunks/{trunkId}}: 204. */
public record UpdateTrunkOperation(ManageTrunks manageTrunks) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.trunk(
                call,
                (org, id) -> call.read(body -> TrunkFields.update(body, org, id))
                        .map(Optional::orElseThrow)
                        .flatMap(command ->
                                manageTrunks.update(command).bimap(Problem::of, changed -> Answer.nothing())));
    }
}
