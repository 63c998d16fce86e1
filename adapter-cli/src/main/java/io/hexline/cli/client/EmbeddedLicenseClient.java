package io.hexline.cli.client;

import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.session.Session;
import io.hexline.cli.user.UserDetails;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.vavr.control.Either;
import java.util.List;

/** The licenses of a simulated world. */
public record EmbeddedLicenseClient(Session session) implements LicenseClient {

    @Override
    public Names names() {
        return new Names(new EmbeddedDirectory(session));
    }

    @Override
    public Either<Answer, Assigned> assign(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return session.useCases()
                .licensing()
                .assignLicenses()
                .handle(command(user, licenses, sites))
                .bimap(
                        Failures::answer,
                        result -> new Assigned(
                                UserDetails.of(result.person(), session), ReportedCode.all(result.refusals())));
    }

    @Override
    public Either<Answer, LicensePreview> preview(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return session.useCases()
                .licensing()
                .previewLicenses()
                .handle(command(user, licenses, sites))
                .bimap(Failures::answer, LicensePreview::of);
    }

    private AssignLicensesCommand command(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return new AssignLicensesCommand(session.organization(), user.id(), user.email(), licenses, sites);
    }
}
