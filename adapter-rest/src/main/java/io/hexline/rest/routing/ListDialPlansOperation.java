package io.hexline.rest.routing;

import io.hexline.application.routing.ShowDialPlans;
import io.hexline.application.routing.ShowDialPlans.DialPlanView;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.domain.location.PremisesDialPlan.DialPlanId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.NamedKey;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code GET /telephony/config/premisePstn/dialPlans}: a page of them, by name whatever order is asked for. */
public record ListDialPlansOperation(ShowDialPlans showDialPlans) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<DialPlanBody> dialPlans) {

        static Listed of(List<DialPlanView> views) {
            return new Listed(views.stream().map(DialPlanBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> KeysetPage.counted(
                                call.request().query(), PageSize.TELEPHONY, ListDialPlansOperation::place)
                        .flatMap(page -> answer(call, org, page)));
    }

    private Either<Problem, Answer> answer(Call call, OrgId org, KeysetPage<DialPlanPageKey> page) {
        DialPlanFilter filter =
                new DialPlanFilter(org, call.text("dialPlanName"), call.text("trunkName"), call.text("routeGroupName"));
        return showDialPlans
                .list(filter, page.after(), page.skip(), page.max() + 1)
                .bimap(
                        Problem::of,
                        found -> page.answer(call.request(), found, ListDialPlansOperation::text, Listed::of));
    }

    private static String text(DialPlanView view) {
        DialPlanPageKey place = DialPlanPageKey.of(view.plan());
        return NamedKey.text(place.name(), place.id());
    }

    private static Optional<DialPlanPageKey> place(String text) {
        return NamedKey.read(text, (name, id) -> Either.right(new DialPlanPageKey(name, new DialPlanId(id))));
    }
}
