package io.hexline.rest.callback;

import io.hexline.application.callback.ManageCallbacks;
import io.hexline.application.callback.ManageCallbacks.SetLocationCallbackCommand;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code PUT /telephony/config/locations/{locationId}/features/emergencyCallbackNumber}: 204. */
public record SetLocationCallbackOperation(ManageCallbacks manageCallbacks) implements Operation {

    private static final String MINUTES = "elinExpiryTimeMinutes";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> manageCallbacks.setForLocation(command).mapLeft(Problem::of))
                .map(set -> Answer.nothing());
    }

    private static SetLocationCallbackCommand command(Fields body, OrgId org, LocationId location) {
        boolean member = body.required("selected", SetLocationCallbackOperation::isMember)
                .orElse(false);
        Optional<PersonId> id = member ? MemberField.read(body) : Optional.empty();
        return new SetLocationCallbackCommand(org, location, id, body.number(MINUTES, 10, 1440));
    }

    private static Either<Malformed, Boolean> isMember(String text) {
        return switch (text) {
            case "LOCATION_NUMBER" -> Either.right(false);
            case "LOCATION_MEMBER_NUMBER" -> Either.right(true);
            default -> Either.left(new Malformed("selection", text, "LOCATION_NUMBER or LOCATION_MEMBER_NUMBER"));
        };
    }
}
