package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline move resume}. */
@Command(name = "resume", description = "Let a job go on that is paused.")
final class ResumeCommand extends JobCommand {

    ResumeCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.control(job(), JobAction.RESUME).map(StatusAnswer::new);
    }
}
