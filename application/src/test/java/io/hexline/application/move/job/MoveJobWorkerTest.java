package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.JobsInHand;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class MoveJobWorkerTest {

    private final MoveJobRunner runner = mock(MoveJobRunner.class);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final OneJob store = new OneJob(OneJob.accepted("ada"));

    private MoveJobWorker worker(Executor executor) {
        return new MoveJobWorker(store, runner, mock(PendingMoves.class), new JobsInHand(executor));
    }

    @Test
    void aJobInHandIsNotTakenUpASecondTime() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        MoveJobWorker worker = worker(background::add);
        worker.start(store.job());

        assertEquals(Either.right(List.<MoveJob>of()), worker.takeUp());
    }

    @Test
    void aJobThatItsRunHasLeftIsTakenUp() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        MoveJobWorker worker = worker(background::add);
        worker.start(store.job());
        background.remove().run();

        assertEquals(Either.right(List.of(store.job())), worker.takeUp());
        assertEquals(1, background.size());
    }

    @Test
    void aJobThatIsStartedTwiceIsInHandUntilBothRunsHaveEnded() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        MoveJobWorker worker = worker(background::add);
        worker.start(store.job());
        worker.start(store.job());
        background.remove().run();

        assertEquals(Either.right(List.<MoveJob>of()), worker.takeUp());
    }

    @Test
    void aJobThatTheBackgroundRefusesIsNotInHand() {
        MoveJobWorker refused = worker(work -> {
            throw new RejectedExecutionException("full");
        });

        assertThrows(RejectedExecutionException.class, () -> refused.start(store.job()));
        assertThrows(RejectedExecutionException.class, refused::takeUp, "it is tried again");
    }

    @Test
    void whoeverStartsAJobWaitsForItsTurnAndWhoeverTakesItUpDoesNot() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        MoveJobWorker worker = worker(Runnable::run);

        worker.start(store.job());
        verify(runner).run(eq(store.job()), eq(Duration.ofSeconds(10)), any());
        worker.takeUp();
        verify(runner).run(eq(store.job()), eq(Duration.ZERO), any());
    }

    @Test
    void aJobWhoseRunEndsInADefectIsTakenUp() {
        when(runner.run(any(), any(), any())).thenThrow(new IllegalStateException("defect"));
        MoveJobWorker worker = worker(background::add);
        worker.start(store.job());

        assertThrows(IllegalStateException.class, background.remove()::run);

        assertEquals(Either.right(List.of(store.job())), worker.takeUp());
    }

    @Test
    void whoeverParksNamesTheJobsInHandAndTakesNothingUpAnyMore() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        MoveJobWorker worker = worker(background::add);
        worker.start(store.job());

        assertEquals(Either.right(List.of(store.job())), worker.park());

        background.remove().run();
        assertEquals(Either.right(List.of()), worker.park());
        assertEquals(Either.right(List.of()), worker.takeUp());
        assertEquals(0, background.size());
    }

    @Test
    void whoeverParksNamesNoJobThatAnotherServerWorksOn() {
        when(runner.run(any(), any(), any())).thenReturn(Either.left(new PortFailure.Busy("job job")));
        MoveJobWorker worker = worker(background::add);
        worker.takeUp();

        assertEquals(Either.right(List.of()), worker.park());
    }

    @Test
    void whoeverParksNamesTheJobThatWasTakenUpAndHasItsTurn() {
        MoveJobWorker worker = worker(background::add);
        when(runner.run(any(), any(), any())).thenAnswer(call -> {
            call.<Runnable>getArgument(2).run();
            assertEquals(Either.right(List.of(store.job())), worker.park());
            return Either.right(store.job());
        });
        worker.takeUp();
        background.remove().run();

        assertEquals(Either.right(List.of()), worker.park());
    }
}
