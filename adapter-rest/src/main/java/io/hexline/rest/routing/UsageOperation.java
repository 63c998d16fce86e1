package io.hexline.rest.routing;

import io.hexline.application.routing.RouteUsage;
import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowTrunks;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * The {@code usage} operations of a trunk or a route group: how many use it, or which of one kind; all at once, for there are
 * few.
 *
 * @param body what is told of the usage, see {@link UsageBody}
 */
public record UsageOperation(Function<Call, Either<Problem, RouteUsage>> usage, Function<RouteUsage, Object> body)
        implements Operation {

    /** Of the trunk that the path names. */
    public static UsageOperation of(ShowTrunks trunks, Function<RouteUsage, Object> body) {
        return new UsageOperation(
                call -> RouteIds.trunk(call, (org, id) -> trunks.usage(org, id).mapLeft(Problem::of)), body);
    }

    /** Of the route group that the path names. */
    public static UsageOperation of(ShowRouteGroups groups, Function<RouteUsage, Object> body) {
        return new UsageOperation(
                call -> RouteIds.routeGroup(
                        call, (org, id) -> groups.usage(org, id).mapLeft(Problem::of)),
                body);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return usage.apply(call).map(found -> Answer.ok(body.apply(found)));
    }
}
