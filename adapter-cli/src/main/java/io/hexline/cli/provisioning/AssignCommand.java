package io.hexline.cli.provisioning;

import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.command.SessionCommand;
import io.hexline.cli.session.Session;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserDetails;
import io.hexline.cli.user.UserIdOrEmail;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hexline licenses assign}. */
@Command(
        name = "assign",
        description = "Add and remove licenses and meeting sites of a user.",
        footer = {
            "",
            "What can be applied is applied; the rest is listed with its reasons (exit code 1).",
            "Example:",
            "  hexline licenses assign --user john.andersen@example.com \\",
            "    --add 96abc2aa-3dcc-11e5-2342-0f4556adeerf"
        })
public final class AssignCommand extends SessionCommand {

    @Option(names = "--user", required = true, paramLabel = "USER", description = "The user: e-mail or ID.")
    private UserIdOrEmail user;

    @Mixin
    private LicenseOptions changes = new LicenseOptions();

    public AssignCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Failure, Answer> run(Session session) {
        changes.misuse().ifPresent(message -> {
            throw misuse(message);
        });
        return session.useCases()
                .licensing()
                .assignLicenses()
                .handle(new AssignLicensesCommand(
                        session.organization(), user.id(), user.email(), changes.licenses(), changes.sites()))
                .map(result -> answer(result, session));
    }

    private static Answer answer(AssignLicensesResult result, Session session) {
        String headline = result.isPartial() ? "A part of the request is applied." : "The request is applied.";
        return new ProvisioningAnswer(
                headline, UserDetails.of(result.person(), session), ReportedCode.all(result.refusals()));
    }
}
