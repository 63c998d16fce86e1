package io.hexline.cli.move;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.JobAction;
import io.hexline.cli.client.JobReport;
import io.hexline.cli.client.MoveClient;
import io.hexline.cli.command.Interruption;
import io.hexline.cli.terminal.ProgressBar;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits for the end of a job and shows how far it is; pauses it when the command is interrupted.
 *
 * @param bar empty where nobody is looking
 * @param patience how long number orders are waited for where they end with the command
 */
record JobWatch(MoveClient client, JobId id, Optional<ProgressBar> bar, Interruption interruption, Duration patience) {

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    /** The job as it ended or paused; what to say instead where it cannot be watched any more. */
    Either<Answer, JobReport> untilEnd(JobReport started) throws InterruptedException {
        Either<Answer, JobReport> ended = watch(started, JobWatch::isUnfinished, Long.MAX_VALUE)
                .flatMap(job -> isUnfinished(job) ? pause() : Either.right(job));
        Either<Answer, JobReport> settled = ended.isRight() && !client.keepsJobs()
                ? watch(ended.get(), JobWatch::hasOpenOrders, patience.toMillis())
                : ended;
        return settled.peek(job -> bar.ifPresent(shown -> shown.end(job.done(), note(job))));
    }

    /** Looks again and again while this holds, the time is not up and nobody interrupts. */
    private Either<Answer, JobReport> watch(JobReport first, Predicate<JobReport> goesOn, long millis)
            throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        long waited = 0;
        Either<Answer, JobReport> now = Either.right(first);
        while (now.isRight() && goesOn.test(now.get()) && waited < millis && !interruption.hasCome()) {
            JobReport job = now.get();
            bar.ifPresent(shown -> shown.show(job.done(), note(job)));
            TimeUnit.MILLISECONDS.sleep(pause);
            waited += pause;
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            now = client.job(id);
        }
        return now;
    }

    /** A job that somebody has paused does not go on by itself. */
    private static boolean isUnfinished(JobReport job) {
        return !job.state().isFinal() && job.state() != JobState.PAUSED;
    }

    private static boolean hasOpenOrders(JobReport job) {
        return job.state() == JobState.FINISHED && job.counts().pending() > 0;
    }

    /** What cannot be paused has ended at this moment, or somebody has paused it. */
    private Either<Answer, JobReport> pause() {
        Either<Answer, JobReport> paused = client.control(id, JobAction.PAUSE);
        return paused.isRight() ? paused : client.job(id);
    }

    private static String note(JobReport job) {
        return job.stateKey() + ": " + job.tally();
    }
}
