package io.hexline.rest.routing;

import io.hexline.application.routing.ShowTrunks;
import io.hexline.application.routing.ShowTrunks.TrunkView;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.RouteFilter.TrunkFilter;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** {@code GET /telephony/config/premisePstn/trunks}: a page of them, by name whatever order is asked for. */
public record ListTrunksOperation(ShowTrunks showTrunks) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<TrunkBody.Item> trunks) {

        static Listed of(List<TrunkView> views) {
            return new Listed(views.stream().map(TrunkBody.Item::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.inQuery("trunkType", TrunkFields::type).flatMap(type -> answer(call, org, type)));
    }

    private Either<Problem, Answer> answer(Call call, OrgId org, Optional<TrunkType> type) {
        TrunkFilter filter = new TrunkFilter(call.text("name"), call.text("locationName"), type);
        return RoutePage.answer(
                call,
                page -> showTrunks.list(org, filter, page.after(), page.skip(), page.max() + 1),
                view -> Route.of(view.trunk()),
                Listed::of);
    }
}
