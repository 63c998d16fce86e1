package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.workspace.Workspace;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline move abandon}. */
@Command(name = "abandon", description = "Stop a job for good: who waits is skipped, who was moved stays moved.")
final class AbandonCommand extends JobCommand {

    AbandonCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.control(job(), JobAction.ABANDON).map(StatusAnswer::new);
    }
}
