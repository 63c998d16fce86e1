package io.hexline.rest.organization;

import io.hexline.application.organization.ListOrganizations;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /organizations/{orgId}}. */
public record GetOrganizationOperation(ListOrganizations listOrganizations) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.idInPath("orgId", WireId.ORGANIZATION, OrgId::parse)
                .flatMap(org -> call.authorization().in(org).mapLeft(Problem::hidden))
                .flatMap(org -> listOrganizations
                        .byId(org)
                        .bimap(Problem::of, found -> Answer.ok(OrganizationBody.of(found, call.flag("callingData")))));
    }
}
