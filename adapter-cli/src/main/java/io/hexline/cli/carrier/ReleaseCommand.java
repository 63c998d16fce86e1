package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.AskCommand;
import io.hexline.cli.desk.CarrierDesk;
import io.hexline.cli.desk.SessionCarriers;
import io.hexline.cli.remote.ServerCarriers;
import io.hexline.cli.workspace.Workspace;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hexline carrier release}. */
@Command(
        name = "release",
        description = "Delete an e-mail from the carrier's account that has it: the cure of a 5302.",
        footer = {"", "Example:", "  hexline carrier release mia.novak@example.com --save world.json"})
final class ReleaseCommand extends AskCommand<CarrierDesk> {

    @Parameters(paramLabel = "EMAIL", description = "The e-mail address.")
    private Email email;

    ReleaseCommand(Workspace workspace) {
        super(workspace, SessionCarriers::new, ServerCarriers::new);
    }

    @Override
    protected Either<Answer, Answer> ask(CarrierDesk desk) {
        return desk.release(email).map(ReleaseAnswer::new);
    }
}
