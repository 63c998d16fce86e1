package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.client.StepReport;
import io.hexline.cli.command.Interruption;
import io.hexline.cli.terminal.ProgressBar;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Carries a plan out: begins a batch, waits for its end, and begins the next one.
 *
 * @param without who stays whatever comes
 * @param bars makes a bar for so many users; empty where nobody is looking
 */
record Migration(
        MoveClient client,
        LocationId source,
        LocationId target,
        Set<PersonId> without,
        IntFunction<Optional<ProgressBar>> bars,
        Interruption interruption) {

    private static final Duration FOR_ORDERS = Duration.ofSeconds(10);

    Either<Answer, Answer> carryOut(PlanReport plan) throws InterruptedException {
        int moved = 0;
        Either<Answer, StepReport> step = client.migrations().advance(source, target, Optional.empty(), without);
        while (step.isRight() && goesOn(step.get())) {
            Either<Answer, JobReport> ended = ended(step.get().job().get());
            if (ended.isLeft()) {
                return Either.left(ended.getLeft());
            }
            moved += ended.get().counts().moved();
            step = client.migrations()
                    .advance(source, target, Optional.of(new JobId(ended.get().id())), without);
        }
        int all = moved;
        return step.flatMap(last -> answer(plan, all, last));
    }

    private static boolean goesOn(StepReport step) {
        return step.job().isPresent() && !step.stopped();
    }

    private Either<Answer, JobReport> ended(JobReport job) throws InterruptedException {
        return new JobWatch(client, new JobId(job.id()), bars.apply(job.counts().total()), interruption, FOR_ORDERS)
                .untilEnd(job);
    }

    private Either<Answer, Answer> answer(PlanReport plan, int moved, StepReport last) {
        return last.job()
                .map(job -> client.users(new JobId(job.id()))
                        .map(users -> new JobAnswer(job, users, next(job)))
                        .<Answer>map(stop -> new MigrationAnswer(plan, moved, Optional.of(stop), List.of())))
                .orElseGet(() -> Either.right(new MigrationAnswer(plan, moved, Optional.empty(), last.blocked())));
    }

    private List<String> next(JobReport job) {
        if (job.state() != JobState.PAUSED) {
            return List.of(
                    "Once nothing is in the way any more, the same command goes on.",
                    "To go on without somebody who has failed: --without USER");
        }
        return List.of(
                client.keepsJobs()
                        ? "Let the job go on, and run the same command again: hexline move resume " + job.id()
                        : "The job ends with this command. Go on with the file that --save writes.");
    }
}
