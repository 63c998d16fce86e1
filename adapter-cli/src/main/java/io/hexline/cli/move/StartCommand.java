package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
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
            "",
            "Example:",
            "  hexline move start --to Lakeland --user ana@example.com --extension 2101 --user john@example.com"
        })
final class StartCommand extends InterruptibleCommand {

    private static final Duration FOR_ORDERS = Duration.ofSeconds(10);

    @Mixin
    private MoveOptions move = new MoveOptions();

    StartCommand(Sessions sessions) {
        super(sessions);
    }

    @Override
    protected Either<Answer, Answer> ask(MoveClient client) throws InterruptedException {
        Either<Answer, JobReport> started = move.moves()
                .flatMap(moves -> move.target(client.names()).flatMap(target -> client.start(target, moves)));
        return started.isLeft() ? Either.left(started.getLeft()) : watch(started.get(), client);
    }

    private Either<Answer, Answer> watch(JobReport job, MoveClient client) throws InterruptedException {
        JobId id = new JobId(job.id());
        return new JobWatch(client, id, progress(job.counts().total()), interruption(), FOR_ORDERS)
                .untilEnd(job)
                .flatMap(end -> client.users(id).map(users -> new JobAnswer(end, users, next(end, client))));
    }

    private static List<String> next(JobReport job, MoveClient client) {
        if (job.state() == JobState.PAUSED) {
            return client.keepsJobs()
                    ? List.of("The job can go on: hexline move resume " + job.id())
                    : List.of(
                            "The job ends with this command; those who moved stay moved in what --save writes.",
                            "Go on with that file and the users that are waiting: hexline move start");
        }
        if (job.counts().pending() == 0) {
            return List.of();
        }
        return List.of(
                client.keepsJobs()
                        ? "Some wait for their number order. See later: hexline move status " + job.id()
                        : "Who waits for its number order stays where it is: the order ends with this command.");
    }
}
