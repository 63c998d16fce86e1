package io.hexline.rest.license;

import io.hexline.application.license.ListLicenses;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;

/** {@code GET /licenses/{licenseId}}: with a page of those who hold it, if that is asked for. */
public record GetLicenseOperation(ListLicenses listLicenses) implements Operation {

    private static final PageSize HOLDERS = new PageSize(300, 300);

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.idInPath("licenseId", WireId.LICENSE, LicenseId::parse)
                .flatMap(id -> call.inAnyOrganization(org -> listLicenses.byId(org, id)))
                .flatMap(license -> call.text("includeAssignedTo").isPresent()
                        ? withHolders(call, license)
                        : Either.right(Answer.ok(LicenseBody.of(license))));
    }

    private Either<Problem, Answer> withHolders(Call call, OfferedLicense offered) {
        return KeysetPage.of(renamed(call.request().query()), HOLDERS, key -> Malformed.orNothing(PersonId.parse(key)))
                .flatMap(page -> listLicenses
                        .holders(offered.license().org(), offered.license().id(), page.after(), page.max() + 1)
                        .mapLeft(Problem::of)
                        .map(people -> page.answer(
                                call.request(),
                                people,
                                person -> person.id().value(),
                                found -> LicenseBody.of(
                                        offered,
                                        found.stream()
                                                .map(LicenseBody.Holder::of)
                                                .toList()))));
    }

    /** Here the documentation has {@code limit} for what is {@code max} elsewhere, and {@code next} for the cursor. */
    private static Map<String, String> renamed(Map<String, String> query) {
        Map<String, String> renamed = new HashMap<>(query);
        if (query.containsKey("limit")) {
            renamed.put("max", query.get("limit"));
        }
        if (query.containsKey("next")) {
            renamed.putIfAbsent("cursor", query.get("next"));
        }
        return renamed;
    }
}
