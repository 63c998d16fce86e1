package io.hexline.rest.routing;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.routing.ShowTrunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/premisePstn/trunks/{trunkId}}. */
public record GetTrunkOperation(ShowTrunks showTrunks, ListOrganizations organizations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return RouteIds.trunk(call, (org, id) -> body(org, id).bimap(Problem::of, Answer::ok));
    }

    private Either<Failure, TrunkBody> body(OrgId org, LocalGateway.Trunk id) {
        return For(
                        showTrunks.byId(org, id),
                        view -> showTrunks.usage(org, id),
                        (view, usage) -> organizations.byId(org))
                .yield(TrunkBody::of);
    }
}
