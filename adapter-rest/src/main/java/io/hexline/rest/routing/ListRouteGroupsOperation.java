package io.hexline.rest.routing;

import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowRouteGroups.ListedRoute;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /telephony/config/premisePstn/routeGroups}: a page of them, by name whatever order is asked for. */
public record ListRouteGroupsOperation(ShowRouteGroups showRouteGroups) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<RouteGroupBody.Item> routeGroups) {

        static Listed of(List<ListedRoute> listed) {
            return new Listed(listed.stream().map(RouteGroupBody.Item::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> RoutePage.answer(
                        call,
                        page -> showRouteGroups.list(
                                org, call.text("name").orElse(""), page.after(), page.skip(), page.max() + 1),
                        ListedRoute::route,
                        Listed::of));
    }
}
