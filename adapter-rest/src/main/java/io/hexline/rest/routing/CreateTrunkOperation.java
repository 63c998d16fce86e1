package io.hexline.rest.routing;

import io.hexline.application.routing.ManageTrunks;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /telephony/config/premisePstn/trunks}: 201 with the id of the new trunk. */
public record CreateTrunkOperation(ManageTrunks manageTrunks) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(body -> TrunkFields.create(body, org)))
                .map(Optional::orElseThrow)
                .flatMap(command -> manageTrunks
                        .create(command)
                        .bimap(Problem::of, trunk -> Answer.json(201, Map.of("id", WireId.text(trunk.id())))));
    }
}
