package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.EmbeddedLicenseClient;
import io.hexline.cli.client.LicenseClient;
import io.hexline.cli.client.LicenseClient.Assigned;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.remote.RemoteLicenseClient;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.license.LicenseOperation;
import io.vavr.control.Either;
import java.util.List;
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
            "With --preview nothing is applied, and the same is said of what would be.",
            "",
            "Example:",
            "  hexline licenses assign --user john.andersen@example.com --add \"Webex Attendant Console\""
        })
public final class AssignCommand extends ClientCommand<LicenseClient> {

    @Option(names = "--user", required = true, paramLabel = "USER", description = "The user: e-mail, name or ID.")
    private UserReference user;

    @Option(names = "--preview", description = "Say what would be applied and what not; change nothing.")
    private boolean preview;

    @Mixin
    private LicenseOptions changes = new LicenseOptions();

    public AssignCommand(Sessions sessions) {
        super(sessions, EmbeddedLicenseClient::new, RemoteLicenseClient::new);
    }

    @Override
    protected Either<Answer, Answer> ask(LicenseClient client) {
        changes.misuse().ifPresent(message -> {
            throw misuse(message);
        });
        var names = client.names();
        return names.named(user)
                .flatMap(who -> changes.licenses(names).flatMap(licenses -> answer(client, who, licenses)));
    }

    private Either<Answer, Answer> answer(LicenseClient client, UserReference who, List<LicenseOperation> licenses) {
        return preview
                ? client.preview(who, licenses, changes.sites()).map(PreviewAnswer::new)
                : client.assign(who, licenses, changes.sites()).map(AssignCommand::answer);
    }

    private static Answer answer(Assigned result) {
        String headline = result.refusals().isEmpty() ? "The request is applied." : "A part of the request is applied.";
        return new ProvisioningAnswer(headline, result.user(), result.refusals());
    }
}
