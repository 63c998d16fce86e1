package io.hexline.rest.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.routing.ValidateTrunkAddress;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code POST /telephony/config/premisePstn/trunks/actions/fqdnValidation/invoke}: 204 where a gateway can have the address. */
public record ValidateTrunkAddressOperation(ValidateTrunkAddress validateTrunkAddress) implements Operation {

    private static final String TAKEN = "27571";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(TrunkFields::gateway)
                        .map(Optional::orElseThrow)
                        .flatMap(address -> validateTrunkAddress
                                .handle(org, address)
                                .mapLeft(ValidateTrunkAddressOperation::problem)))
                .map(free -> Answer.nothing());
    }

    private static Problem problem(Failure failure) {
        return failure instanceof Failure.NotPossible taken
                ? Problem.coded(409, TAKEN, taken.reason() + ".")
                : Problem.of(failure);
    }
}
