package io.hexline.rest.routing;

import io.hexline.application.routing.ManageRouteGroups.RouteGroupDraft;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup.RankedTrunk;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of a route group, in the bodies of several operations. */
final class RouteGroupFields {

    /** More than a route group can have, so that the use case tells how many are too many. */
    private static final int MOST_READ = 100;

    private static final int LAST_PRIORITY = 1_000;

    private RouteGroupFields() {}

    /** Empty only where there are mistakes. */
    static Optional<RouteGroupDraft> read(Fields body) {
        Optional<String> name = body.required(TrunkFields.NAME, TrunkFields::name);
        Optional<List<RankedTrunk>> members = body.requiredObjects("localGateways", MOST_READ)
                .map(all -> all.stream().flatMap(one -> member(one).stream()).toList());
        return name.flatMap(called -> members.map(trunks -> new RouteGroupDraft(called, trunks)));
    }

    private static Optional<RankedTrunk> member(Fields gateway) {
        Optional<LocalGateway.Trunk> trunk =
                gateway.required("id", text -> WireId.TRUNK.read(text, id -> Either.right(new LocalGateway.Trunk(id))));
        gateway.check("priority", gateway.has("priority"), "is required");
        OptionalInt priority = gateway.number("priority", 1, LAST_PRIORITY);
        return trunk.filter(there -> priority.isPresent()).map(there -> new RankedTrunk(there, priority.getAsInt()));
    }
}
