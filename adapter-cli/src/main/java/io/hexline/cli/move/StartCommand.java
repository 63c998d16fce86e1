package io.hexline.cli.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsersResult;
import io.hexline.application.move.MoveUsersResult.Started;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.SessionCommand;
import io.hexline.cli.workspace.Session;
import io.hexline.cli.workspace.Workspace;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move start}. */
@Command(
        name = "start",
        description = "Move users, and wait until the job has ended.",
        footer = {
            "",
            "Give --user once for each user, followed by what changes for this user.",
            "Example:",
            "  hexline move start --to LOCATION \\",
            "      --user ana@example.com --extension 2101 --user john@example.com"
        })
public final class StartCommand extends SessionCommand {

    @Mixin
    private MoveOptions move = new MoveOptions();

    public StartCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    protected Either<Failure, Answer> run(Session session) throws InterruptedException {
        Either<Failure, MoveUsersResult> started =
                move.request(session, false).flatMap(session.useCases().moveUsers()::handle);
        if (started.isLeft()) {
            return Either.left(started.getLeft());
        }
        MoveJob job = ((Started) started.get()).job();
        return new JobWatch(session, progress(job.counts().total()))
                .untilEnd(job)
                .map(end -> JobAnswer.of(end, session));
    }
}
