package io.hexline.rest.routing;

import io.hexline.application.calling.ManageInternalDialing;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** {@code GET /telephony/config/locations/{locationId}/internalDialing}. */
public record GetInternalDialingOperation(ManageInternalDialing manageInternalDialing) implements Operation {

    /**
     * The body, on the wire.
     *
     * @param unknownExtensionRouteIdentity null where calls to unknown extensions go nowhere
     */
    private record Shown(boolean enableUnknownExtensionRoutePolicy, RouteBody unknownExtensionRouteIdentity) {

        static Shown of(Optional<Route> route) {
            return new Shown(route.isPresent(), route.map(RouteBody::of).orElse(null));
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(id -> manageInternalDialing.of(org, id).mapLeft(Problem::of)))
                .map(route -> Answer.ok(Shown.of(route)));
    }
}
