package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.command.DeskCommand;
import io.hexline.cli.command.Interruption;
import io.hexline.cli.desk.JobReport;
import io.hexline.cli.desk.MoveDesk;
import io.hexline.cli.workspace.Workspace;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.JobId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hexline move start}. */
@Command(
        name = "start",
        description = "Move users, and wait until the job has ended.",
        footer = {
            "",
            "Give --user once for each user, followed by what changes for this user; or",
            "--csv, as for hexline move validate.",
            "Ctrl-C pauses the job after the user that is being moved, and tells how to go",
            "on (exit code 130).",
            "Example:",
            "  hexline move start --to LOCATION \\",
            "      --user ana@example.com --extension 2101 --user john@example.com"
        })
final class StartCommand extends DeskCommand {

    private static final Duration FOR_ORDERS = Duration.ofSeconds(10);

    @Mixin
    private MoveOptions move = new MoveOptions();

    private Interruption interruption;

    StartCommand(Workspace workspace) {
        super(workspace);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption watched = Interruption.watch()) {
            interruption = watched;
            return super.call();
        }
    }

    @Override
    protected Either<Answer, Answer> ask(MoveDesk desk) throws InterruptedException {
        Either<Answer, JobReport> started = move.wishes().flatMap(wishes -> desk.start(move.target(), wishes));
        return started.isLeft() ? Either.left(started.getLeft()) : watch(started.get(), desk);
    }

    private Either<Answer, Answer> watch(JobReport job, MoveDesk desk) throws InterruptedException {
        JobId id = new JobId(job.id());
        return new JobWatch(desk, id, progress(job.counts().total()), interruption, FOR_ORDERS)
                .untilEnd(job)
                .flatMap(end -> desk.users(id).map(users -> new JobAnswer(end, users, next(end, desk))));
    }

    private static List<String> next(JobReport job, MoveDesk desk) {
        if (job.state() == JobState.PAUSED) {
            return desk.keepsJobs()
                    ? List.of("The job can go on: hexline move resume " + job.id())
                    : List.of(
                            "The job ends with this command; those who moved stay moved in what --save writes.",
                            "Go on with that file and the users that are waiting: hexline move start");
        }
        if (job.counts().pending() == 0) {
            return List.of();
        }
        return List.of(
                desk.keepsJobs()
                        ? "Some wait for their number order. See later: hexline move status " + job.id()
                        : "Who waits for its number order stays where it is: the order ends with this command.");
    }
}
