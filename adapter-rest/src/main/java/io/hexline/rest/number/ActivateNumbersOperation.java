package io.hexline.rest.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.number.ActivateNumbers;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** {@code PUT /telephony/config/locations/{locationId}/numbers}: 204; activates unless it is told to do the opposite. */
public record ActivateNumbersOperation(ActivateNumbers activateNumbers) implements Operation {

    private static final int MOST = 500;

    /** The body. */
    private record Wanted(boolean active, Set<PhoneNumber.Written> numbers) {

        static Wanted read(Fields body) {
            return new Wanted(body.value("action", Wanted::action).orElse(true), NumberFields.read(body, MOST));
        }

        private static Either<Malformed, Boolean> action(String text) {
            return switch (text) {
                case "ACTIVATE" -> Either.right(true);
                case "DEACTIVATE" -> Either.right(false);
                default -> Either.left(new Malformed("action", text, "ACTIVATE or DEACTIVATE"));
            };
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> call.read(Wanted::read)
                                .flatMap(wanted -> change(org, id, wanted).mapLeft(Problem::of))))
                .map(changed -> Answer.nothing());
    }

    private Either<Failure, List<InventoryNumber>> change(OrgId org, LocationId location, Wanted wanted) {
        return wanted.active()
                ? activateNumbers.activate(org, location, wanted.numbers())
                : activateNumbers.deactivate(org, location, wanted.numbers());
    }
}
