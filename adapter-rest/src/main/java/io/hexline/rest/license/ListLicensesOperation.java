package io.hexline.rest.license;

import io.hexline.application.license.ListLicenses;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /licenses}: all of them; the documentation knows no pages. */
public record ListLicensesOperation(ListLicenses listLicenses) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<LicenseBody> items) {

        static Listed of(List<OfferedLicense> licenses) {
            return new Listed(licenses.stream().map(LicenseBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> listLicenses.all(org).bimap(Problem::of, all -> Answer.ok(Listed.of(all))));
    }
}
