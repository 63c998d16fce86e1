package io.hexline.rest.license;

import io.hexline.application.license.AssignLicenses;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;

/** {@code PATCH /licenses/users}: 200 where all of it was applied, 206 for a part, 400 for nothing. */
public record AssignLicensesOperation(AssignLicenses assignLicenses) implements Operation {

    private static final int PARTIAL_CONTENT = 206;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.read(LicensesRequest::read)
                .flatMap(request -> call.organization(request.organization())
                        .flatMap(org ->
                                assignLicenses.handle(request.command(org)).mapLeft(Problems::of)))
                .map(AssignLicensesOperation::answer);
    }

    private static Answer answer(AssignLicensesResult result) {
        UserLicenses body = UserLicenses.of(result);
        Answer answer = result.isPartial() ? Answer.json(PARTIAL_CONTENT, body) : Answer.ok(body);
        return answer.refusing(
                result.refusals().stream().map(refusal -> refusal.code().id()));
    }
}
