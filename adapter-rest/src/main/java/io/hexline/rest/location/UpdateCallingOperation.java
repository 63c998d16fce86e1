package io.hexline.rest.location;

import io.hexline.application.calling.UpdateCalling;
import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
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
import java.util.Optional;

/** {@code PUT /telephony/config/locations/{locationId}}: 204; no change here needs a job of its own. */
public record UpdateCallingOperation(UpdateCalling updateCalling) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> updateCalling.handle(command).mapLeft(Problem::of))
                .map(changed -> Answer.nothing());
    }

    private static UpdateCallingCommand command(Fields body, OrgId org, LocationId location) {
        Optional<Fields> line = body.object("callingLineId");
        return new UpdateCallingCommand(
                org,
                location,
                body.filled("announcementLanguage"),
                line.flatMap(given -> given.text("name")),
                line.flatMap(given -> given.value("phoneNumber", PhoneNumber.Written::parse)),
                body.value("chargeNumber", PhoneNumber.Written::parse),
                body.object("connection").flatMap(connection -> GatewayField.read(connection, "type", "id")),
                body.text("externalCallerIdName"),
                body.text("pAccessNetworkInfo"),
                digits(body, "outsideDialDigit"),
                body.flag("enforceOutsideDialDigit"),
                digits(body, "routingPrefix"));
    }

    /** An empty text takes it away. */
    private static Optional<String> digits(Fields body, String name) {
        Optional<String> text = body.text(name);
        return text.filter(String::isBlank).isPresent()
                ? text
                : body.value(
                        name,
                        given -> given.matches("[0-9]{1,7}")
                                ? Either.right(given)
                                : Either.left(new Malformed("dialled prefix", given, "1 to 7 digits")));
    }
}
