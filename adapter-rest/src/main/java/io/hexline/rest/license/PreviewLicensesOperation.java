package io.hexline.rest.license;

import io.hexline.application.license.PreviewLicenses;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.license.AssignLicensesOperation.LicensesRequest;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;

/** {@code POST /hexline/v1/licenses/users/preview}: what {@code PATCH /licenses/users} would do with the same body. */
public record PreviewLicensesOperation(PreviewLicenses previewLicenses) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LicensesRequest.command(call, Duration.ZERO)
                .flatMap(command -> previewLicenses.handle(command).mapLeft(Problem::of))
                .map(PreviewLicensesOperation::answer);
    }

    private static Answer answer(LicensesPreview preview) {
        return Answer.ok(PreviewBody.of(preview))
                .refusing(preview.result().refusals().stream()
                        .map(refusal -> refusal.code().id()));
    }
}
