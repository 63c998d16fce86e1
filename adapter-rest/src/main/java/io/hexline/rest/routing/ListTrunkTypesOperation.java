package io.hexline.rest.routing;

import io.hexline.domain.location.TrunkSettings.TrunkDevice;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;

/** {@code GET /telephony/config/premisePstn/trunks/trunkTypes}: the same for every organization. */
public record ListTrunkTypesOperation() implements Operation {

    /** The body, on the wire. */
    private record Listed(List<Type> trunkTypes) {

        record Type(String trunkType, List<TrunkDevice> deviceTypes) {}

        static Listed all() {
            return new Listed(Arrays.stream(TrunkType.values())
                    .map(type -> new Type(type.name(), type.devices()))
                    .toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery().map(org -> Answer.ok(Listed.all()));
    }
}
