package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline move pause}. */
@Command(name = "pause", description = "Stop a job after the user that is being moved; it can go on later.")
final class PauseCommand extends JobCommand {

    PauseCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.control(job(), JobAction.PAUSE).map(StatusAnswer::new);
    }
}
