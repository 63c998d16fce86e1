package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline move status}. */
@Command(
        name = "status",
        description = "Show how far a job has come.",
        footer = {
            "",
            "The exit code is 0 wherever the job can be told of, also if it failed.",
            "",
            "Example:",
            "  hexline move status JOB --server http://127.0.0.1:8080"
        })
final class StatusCommand extends JobCommand {

    StatusCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.job(job()).map(StatusAnswer::new);
    }
}
