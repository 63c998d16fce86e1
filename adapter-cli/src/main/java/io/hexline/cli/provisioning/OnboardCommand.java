package io.hexline.cli.provisioning;

import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.Newcomer;
import io.hexline.application.provisioning.OnboardingResult.Onboarded;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Notice;
import io.hexline.cli.command.SessionCommand;
import io.hexline.cli.user.UserCard;
import io.hexline.cli.workspace.Session;
import io.hexline.cli.workspace.Workspace;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.user.Email;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hexline onboard}. */
@Command(
        name = "onboard",
        description = "Bring a user into the organization, with licenses.",
        footer = {
            "",
            "A user who is there already gets the licenses.",
            "Example:",
            "  hexline onboard --email ana@example.com --display-name \"Ana Ruiz\""
        })
public final class OnboardCommand extends SessionCommand {

    @Option(
            names = "--email",
            required = true,
            paramLabel = "EMAIL",
            description = "E-mail address, by which the user signs in.")
    private Email email;

    @Mixin
    private NameOptions name = new NameOptions();

    @Option(names = "--license", paramLabel = "ID", description = "A license to give; can be repeated.")
    private List<LicenseId> licenses = new ArrayList<>();

    @Mixin
    private CallingOptions calling = new CallingOptions();

    public OnboardCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Failure, Answer> run(Session session) {
        if (calling.given() && licenses.isEmpty()) {
            throw misuse("--location, --number and --extension belong to a calling license: name it with --license.");
        }
        Newcomer newcomer = new Newcomer(
                email, name.name(email), licenses.stream().map(calling::adding).toList(), List.of());
        return session.useCases()
                .people()
                .onboardUser()
                .handle(session.organization(), List.of(newcomer))
                .flatMap(results -> results.get(0).outcome())
                .map(onboarded -> answer(onboarded, session));
    }

    private static Answer answer(Onboarded onboarded, Session session) {
        String who = onboarded.person().name().display();
        String headline = onboarded.refusals().isEmpty()
                ? who + " is onboarded."
                : who + " is in the organization, but without some of the licenses.";
        return new ProvisioningAnswer(
                headline, UserCard.of(onboarded.person(), session), Notice.all(onboarded.refusals()));
    }
}
