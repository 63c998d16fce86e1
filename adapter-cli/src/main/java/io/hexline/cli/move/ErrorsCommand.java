package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.client.UserReport;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline move errors}. */
@Command(
        name = "errors",
        description = "Show why users of a job were not moved, and what to do.",
        footer = {
            "",
            "The exit code is 0 wherever the job can be told of.",
            "",
            "Example:",
            "  hexline move errors JOB --server http://127.0.0.1:8080"
        })
final class ErrorsCommand extends JobCommand {

    ErrorsCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) {
        return client.users(job())
                .map(users -> new ErrorsAnswer(
                        job(), users.stream().filter(UserReport::isBlocked).toList()));
    }
}
