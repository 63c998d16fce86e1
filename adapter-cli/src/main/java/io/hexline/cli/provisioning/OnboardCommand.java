package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.RefusedAnswer;
import io.hexline.cli.client.EmbeddedOnboardingClient;
import io.hexline.cli.client.OnboardingClient;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.id.Reference;
import io.hexline.cli.remote.RemoteOnboardingClient;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserDetails;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hexline onboard}. */
@Command(
        name = "onboard",
        description = "Bring users into the organization, with licenses.",
        footer = {
            "",
            "A user who is there already gets the licenses.",
            "",
            "The first line of the CSV file names the columns: email, displayName,",
            "firstName, lastName, licenses, location, number, extension, sites, in any",
            "order; email is needed. Each further record is a user. Licenses and locations",
            "are names or IDs. Several licenses have semicolons between them, IDs also",
            "spaces; several sites have spaces. Commas, semicolons or tabs stand between",
            "values; the text is in UTF-8 or UTF-16. A spreadsheet keeps the plus sign of a",
            "number where the column has the format of a text.",
            "",
            "Rows that were refused, or applied in part, are written to another file of the",
            "same form, with a further column reason; what fits into no column is in a",
            "column extra, which has to be emptied: corrected, the file can be run again.",
            "  email,displayName,licenses",
            "  ana@example.com,Ana Ruiz,Messaging",
            "",
            "Examples:",
            "  hexline onboard --email ana@example.com --display-name \"Ana Ruiz\"",
            "  hexline onboard --csv users.csv --server http://127.0.0.1:8080"
        })
public final class OnboardCommand extends ClientCommand<OnboardingClient> {

    @Mixin
    private NewUserOptions one = new NewUserOptions();

    @Mixin
    private NewUserFileOptions many = new NewUserFileOptions();

    @Option(
            names = "--org",
            paramLabel = "ORGANIZATION",
            description = "The organization: name or ID. Default: that of the token, or the snapshot's first.")
    private Reference org;

    public OnboardCommand(Sessions sessions) {
        super(sessions, EmbeddedOnboardingClient::new, RemoteOnboardingClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(OnboardingClient client) {
        if (many.given()) {
            if (one.given()) {
                throw misuse("--csv names every user: leave out the options for one.");
            }
            if (savesTo(many.place())) {
                throw misuse("--save names the file where rows that are refused are written: " + many.place());
            }
            return onboarding(client).flatMap(many::onboard);
        }
        one.misuse().ifPresent(message -> {
            throw misuse(message);
        });
        return onboarding(client)
                .flatMap(onboarding -> onboarding.of(List.of(one.user())))
                .flatMap(reports -> answer(reports.get(0), client));
    }

    private Either<Answer, Onboarding> onboarding(OnboardingClient client) {
        return client.names(Optional.empty())
                .organization(Optional.ofNullable(org))
                .map(id -> Onboarding.of(client, id));
    }

    private static Either<Answer, Answer> answer(OnboardingReport report, OnboardingClient client) {
        if (report.trouble().isPresent()) {
            return Either.left(report.trouble().get());
        }
        if (report.person().isEmpty()) {
            return Either.left(new RefusedAnswer(report.codes()));
        }
        return Either.right(client.details(report.person().get())
                .fold(
                        reason -> OnboardingAnswer.of(report, Optional.of(reason)),
                        known -> known.map(details -> answer(report, details))
                                .orElseGet(() -> OnboardingAnswer.of(report, Optional.empty()))));
    }

    private static Answer answer(OnboardingReport report, UserDetails details) {
        String who = details.person().displayName();
        String headline = report.isWhole()
                ? who + " is onboarded."
                : who + " is in the organization, but without some of the licenses.";
        return new ProvisioningAnswer(headline, details, report.codes());
    }
}
