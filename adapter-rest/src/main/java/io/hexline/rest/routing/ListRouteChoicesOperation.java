package io.hexline.rest.routing;

import io.hexline.application.routing.ListRoutes;
import io.hexline.application.store.RouteFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code GET /telephony/config/routeChoices}: a page of trunks and route groups, by name whatever order is asked for; of one
 * kind only where a name of that kind is asked for.
 */
public record ListRouteChoicesOperation(ListRoutes listRoutes) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<RouteBody> routeIdentities) {

        static Listed of(List<Route> routes) {
            return new Listed(routes.stream().map(RouteBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> RoutePage.answer(
                        call,
                        page -> listRoutes.handle(filter(call, org), page.after(), page.skip(), page.max() + 1),
                        Function.identity(),
                        Listed::of));
    }

    private static RouteFilter filter(Call call, OrgId org) {
        Optional<String> trunk = call.text("trunkName");
        Optional<String> group = call.text("routeGroupName");
        TrunkFilter named = new TrunkFilter(trunk, Optional.empty(), Optional.empty());
        return new RouteFilter(
                org,
                Optional.of(named).filter(wanted -> trunk.isPresent() || group.isEmpty()),
                group.or(() -> trunk.isPresent() ? Optional.empty() : Optional.of("")));
    }
}
