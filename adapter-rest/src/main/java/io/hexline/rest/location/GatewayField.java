package io.hexline.rest.location;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;

/** A trunk or a route group, as the wire tells kinds apart: a type, and an id of that type. */
public record GatewayField(WireId id, Function<String, LocalGateway> gateway) {

    /** The gateway in two fields, of which one needs the other. */
    public static Optional<LocalGateway> read(Fields body, String type, String id) {
        return body.required(type, GatewayField::kind)
                .flatMap(kind -> body.required(id, text -> kind.id().read(text, Either::right))
                        .map(kind.gateway()));
    }

    private static Either<Malformed, GatewayField> kind(String type) {
        return switch (type) {
            case "TRUNK" -> Either.right(new GatewayField(WireId.TRUNK, LocalGateway.Trunk::new));
            case "ROUTE_GROUP" -> Either.right(new GatewayField(WireId.ROUTE_GROUP, LocalGateway.RouteGroup::new));
            default -> Either.left(new Malformed("type of connection", type, "TRUNK or ROUTE_GROUP"));
        };
    }
}
