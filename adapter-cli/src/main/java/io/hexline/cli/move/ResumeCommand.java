package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.desk.JobAction;
import io.hexline.cli.desk.MoveDesk;
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
    protected Either<Answer, Answer> ask(MoveDesk desk) {
        return desk.control(job(), JobAction.RESUME).map(StatusAnswer::new);
    }
}
