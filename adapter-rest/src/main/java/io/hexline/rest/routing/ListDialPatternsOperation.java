package io.hexline.rest.routing;

import io.hexline.application.routing.ShowDialPlans;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/**
 * {@code GET /telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns}: a page of the patterns of a dial plan, in the
 * order of their texts whatever order is asked for.
 */
public record ListDialPatternsOperation(ShowDialPlans showDialPlans) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<String> dialPatterns) {

        static Listed of(List<DialPattern> patterns) {
            return new Listed(patterns.stream().map(DialPattern::value).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.dialPlan(
                call,
                (org, id) -> KeysetPage.counted(
                                call.request().query(),
                                PageSize.TELEPHONY,
                                text -> Malformed.orNothing(DialPattern.parse(text)))
                        .flatMap(page -> showDialPlans
                                .patterns(org, id, part(call), page.after(), page.skip(), page.max() + 1)
                                .bimap(
                                        Problem::of,
                                        found -> page.answer(call.request(), found, DialPattern::value, Listed::of))));
    }

    /** A plus that was not encoded has become a space. */
    private static String part(Call call) {
        return call.text("dialPattern").map(text -> text.replace(' ', '+')).orElse("");
    }
}
