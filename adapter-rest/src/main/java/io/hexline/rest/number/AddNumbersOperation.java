package io.hexline.rest.number;

import io.hexline.application.number.AddNumbers;
import io.hexline.application.number.AddNumbers.AddNumbersCommand;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code POST /telephony/config/locations/{locationId}/numbers}: 201. */
public record AddNumbersOperation(AddNumbers addNumbers) implements Operation {

    private static final int MOST = 500;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> addNumbers.handle(command).mapLeft(Problem::of))
                .map(added -> Answer.created());
    }

    private static AddNumbersCommand command(Fields body, OrgId org, LocationId location) {
        NumberType type = body.value("numberType", AddNumbersOperation::type).orElse(NumberType.GEOGRAPHIC);
        NumberState usual = type == NumberType.MOBILE ? NumberState.INACTIVE : NumberState.ACTIVE;
        return new AddNumbersCommand(
                org,
                location,
                NumberFields.read(body, MOST),
                type,
                body.value("state", AddNumbersOperation::state).orElse(usual));
    }

    private static Either<Malformed, NumberType> type(String text) {
        return switch (text) {
            case "DID" -> Either.right(NumberType.GEOGRAPHIC);
            case "TOLLFREE" -> Either.right(NumberType.TOLL_FREE);
            case "MOBILE" -> Either.right(NumberType.MOBILE);
            default -> Either.left(new Malformed("type of number", text, "DID, TOLLFREE or MOBILE"));
        };
    }

    private static Either<Malformed, NumberState> state(String text) {
        return switch (text) {
            case "ACTIVE" -> Either.right(NumberState.ACTIVE);
            case "INACTIVE" -> Either.right(NumberState.INACTIVE);
            default -> Either.left(new Malformed("state of a number", text, "ACTIVE or INACTIVE"));
        };
    }
}
