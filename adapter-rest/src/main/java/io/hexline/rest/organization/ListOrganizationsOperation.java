package io.hexline.rest.organization;

import io.hexline.application.organization.ListOrganizations;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /organizations}: those in which the caller may see it; the documentation knows no pages. */
public record ListOrganizationsOperation(ListOrganizations listOrganizations) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<OrganizationBody> items) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return listOrganizations
                .reachableBy(call.caller())
                .bimap(
                        Problem::of,
                        all -> Answer.ok(new Listed(all.stream()
                                .filter(organization -> call.authorization()
                                        .in(organization.id())
                                        .isRight())
                                .map(organization -> OrganizationBody.of(organization, call.flag("callingData")))
                                .toList())));
    }
}
