package io.hexline.rest.routing;

import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowRouteGroups.ListedRoute;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
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
                .flatMap(org -> KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, RouteKey::read)
                        .flatMap(page -> answer(call, org, page)));
    }

    private Either<Problem, Answer> answer(Call call, OrgId org, KeysetPage<Route> page) {
        return showRouteGroups
                .list(org, call.text("name").orElse(""), page.after(), page.skip(), page.max() + 1)
                .bimap(
                        Problem::of,
                        found -> page.answer(
                                call.request(), found, listed -> RouteKey.text(listed.route()), Listed::of));
    }
}
