package io.hexline.application.job;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobEvent;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Works one job through, item by item, until it is done, somebody stops it, or the store does not work: then it is left as
 * it is, and whoever takes it up again goes on.
 *
 * @param work what is done for an item of each kind of job
 * @param parked whether no item is to be begun any more, so that another worker goes on
 */
record BatchJobRunner(Sagas sagas, BatchJobUpdates updates, BatchWork.Visitor<ItemWork> work, BooleanSupplier parked) {

    /**
     * The job as it is when this worker does not work on it any more; a failure where the job has to be taken up again,
     * because the store does not work, or somebody else works on it.
     *
     * @param patience how long to wait for somebody else who works on it
     * @param begins is told once nobody else does
     */
    Either<PortFailure, BatchJob> run(BatchJob job, Duration patience, Runnable begins) {
        return sagas.inTurn(Set.of(Lease.Key.of(job.id())), patience, turn -> {
            begins.run();
            return updates.change(job, BatchJobRunner::started).flatMap(started -> goOn(turn, started));
        });
    }

    /** Whoever has the turn of a job that is running has found it left by its worker, and goes on. */
    private static BatchJob started(BatchJob job, Instant now) {
        return job.on(JobEvent.START, now).fold(refused -> job, running -> running);
    }

    private Either<PortFailure, BatchJob> goOn(Turn turn, BatchJob started) {
        Either<PortFailure, BatchJob> now = Either.right(started);
        while (now.isRight() && now.get().goesOn() && !parked.getAsBoolean()) {
            BatchJob job = now.get();
            now = turn.keep().flatMap(kept -> reach(job, job.waiting().orElseThrow()));
        }
        return now;
    }

    /** A defect is not kept from anybody, but the job does not go on for ever because of it. */
    private Either<PortFailure, BatchJob> reach(BatchJob job, int place) {
        ItemWork items = job.work().accept(work);
        return Try.of(() -> Retry.where(PortFailure::isConflict, () -> items.carryOut(job, place)))
                .recoverWith(defect -> Try.of(() -> fail(job, place, "Something went wrong in the server"))
                        .flatMap(noted -> Try.failure(defect)))
                .get()
                .fold(
                        failure -> failure.isForLater() ? Either.left(failure) : fail(job, place, failure.message()),
                        Either::right);
    }

    private Either<PortFailure, BatchJob> fail(BatchJob job, int place, String why) {
        BatchOutcome failed = BatchOutcome.failed(List.of(BatchCode.UNEXPECTED_FAILURE.because(why + ".")));
        return updates.change(job, (now, time) -> ItemWork.isAt(now, place) ? now.with(place, failed, time) : now);
    }
}
