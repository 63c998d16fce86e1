package io.hexline.rest.routing;

import io.hexline.application.calling.ManageInternalDialing;
import io.hexline.application.calling.ManageInternalDialing.SetInternalDialingCommand;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.location.GatewayField;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PUT /telephony/config/locations/{locationId}/internalDialing}: 204. */
public record SetInternalDialingOperation(ManageInternalDialing manageInternalDialing) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> manageInternalDialing.set(command).mapLeft(Problem::of))
                .map(set -> Answer.nothing());
    }

    private static SetInternalDialingCommand command(Fields body, OrgId org, LocationId location) {
        return new SetInternalDialingCommand(
                org,
                location,
                body.flag("enableUnknownExtensionRoutePolicy"),
                body.object("unknownExtensionRouteIdentity").flatMap(route -> GatewayField.read(route, "type", "id")));
    }
}
