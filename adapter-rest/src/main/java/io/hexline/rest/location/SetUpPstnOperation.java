package io.hexline.rest.location;

import io.hexline.application.calling.SetUpPstn;
import io.hexline.application.calling.SetUpPstn.SetUpPstnCommand;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code PUT /telephony/pstn/locations/{locationId}/connection}. */
public record SetUpPstnOperation(SetUpPstn setUpPstn) implements Operation {

    private static final String ROUTE_TYPE = "premiseRouteType";
    private static final String ROUTE_ID = "premiseRouteId";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org).flatMap(id -> call.read(body -> command(body, org, id))))
                .flatMap(command -> setUpPstn.handle(command).mapLeft(Problem::of))
                .map(connected -> Answer.nothing());
    }

    private static SetUpPstnCommand command(Fields body, OrgId org, LocationId location) {
        boolean routed = body.filled(ROUTE_TYPE).or(() -> body.filled(ROUTE_ID)).isPresent();
        Optional<LocalGateway> gateway = routed ? GatewayField.read(body, ROUTE_TYPE, ROUTE_ID) : Optional.empty();
        return new SetUpPstnCommand(
                org, location, body.value("id", id -> WireId.PSTN_CONNECTION.read(id, CarrierId::parse)), gateway);
    }
}
