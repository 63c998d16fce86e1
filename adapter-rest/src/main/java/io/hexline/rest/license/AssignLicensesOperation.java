package io.hexline.rest.license;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.hexline.application.license.AssignLicenses;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code PATCH /licenses/users}: 200 where all of it was applied, 206 for a part, 400 for nothing. */
public record AssignLicensesOperation(AssignLicenses assignLicenses) implements Operation {

    private static final int PARTIAL_CONTENT = 206;

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LicensesRequest.command(call, call.waits() ? AssignLicenses.PATIENCE : Duration.ZERO)
                .flatMap(command -> assignLicenses.handle(command).mapLeft(Problem::of))
                .map(AssignLicensesOperation::answer);
    }

    private static Answer answer(AssignLicensesResult result) {
        UserLicenses body = UserLicenses.of(result);
        Answer answer = result.isPartial() ? Answer.json(PARTIAL_CONTENT, body) : Answer.ok(body);
        return answer.refusing(
                result.refusals().stream().map(refusal -> refusal.code().id()));
    }

    /**
     * The body of a license assignment.
     *
     * @param organization as it is written; empty for the caller's own
     */
    record LicensesRequest(
            Optional<String> organization,
            Optional<PersonId> person,
            Optional<Email> email,
            List<LicenseOperation> licenses,
            List<SiteOperation> sites) {

        /**
         * What a call asks for.
         *
         * @param patience how long to wait for whoever moves or provisions the user
         */
        static Either<Problem, AssignLicensesCommand> command(Call call, Duration patience) {
            return call.read(LicensesRequest::read)
                    .flatMap(request ->
                            call.organization(request.organization()).map(org -> request.command(org, patience)));
        }

        private static LicensesRequest read(Fields body) {
            return new LicensesRequest(
                    body.filled("orgId"),
                    body.value("personId", text -> WireId.PEOPLE.read(text, PersonId::parse)),
                    body.value("email", Email::parse),
                    UserFields.licenses(body),
                    UserFields.sites(body));
        }

        private AssignLicensesCommand command(OrgId org, Duration patience) {
            return new AssignLicensesCommand(org, person, email, licenses, sites, patience);
        }
    }

    /**
     * What a user holds, on the wire.
     *
     * @param errors why a part of the request was not applied; not in the documented body, and left out where there is none
     */
    record UserLicenses(
            String orgId,
            String personId,
            String email,
            Collection<String> licenses,
            List<Site> siteUrls,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Collection<String> pendingLicenses,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Collection<Site> pendingSiteUrls,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Envelope.Item> errors) {

        /** A site, with {@code attendee} or {@code host}. */
        record Site(String siteUrl, String accountType) {}

        static UserLicenses of(AssignLicensesResult result) {
            Holdings held = result.holdings();
            return new UserLicenses(
                    WireId.text(result.org()),
                    WireId.text(result.person().id()),
                    result.person().email().value(),
                    ids(held.licenses()),
                    ImmutableList.<Site>builder()
                            .addAll(sites(held.attendeeSites(), "attendee"))
                            .addAll(sites(result.hostSites(), "host"))
                            .build(),
                    ids(held.pendingLicenses()),
                    sites(held.pendingSites(), "attendee"),
                    result.refusals().stream()
                            .map(Problem.Detail::of)
                            .map(Envelope.Item::of)
                            .toList());
        }

        private static Collection<String> ids(Collection<LicenseId> licenses) {
            return Collections2.transform(licenses, WireId::text);
        }

        private static Collection<Site> sites(Collection<SiteUrl> sites, String accountType) {
            return Collections2.transform(sites, site -> new Site(site.value(), accountType));
        }
    }
}
