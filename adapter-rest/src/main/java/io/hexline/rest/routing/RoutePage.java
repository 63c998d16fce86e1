package io.hexline.rest.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/** A page of trunks or route groups, by name whatever order is asked for. */
final class RoutePage {

    private RoutePage() {}

    /**
     * The answer with the page that the query asks for.
     *
     * @param list the elements after the page's key, one more than it holds
     * @param route of an element
     * @param body of the page's elements
     */
    static <T> Either<Problem, Answer> answer(
            Call call,
            Function<KeysetPage<Route>, Either<Failure, List<T>>> list,
            Function<T, Route> route,
            Function<List<T>, Object> body) {
        return KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, RouteKey::read)
                .flatMap(page -> list.apply(page)
                        .bimap(
                                Problem::of,
                                found -> page.answer(
                                        call.request(), found, element -> RouteKey.text(route.apply(element)), body)));
    }
}
