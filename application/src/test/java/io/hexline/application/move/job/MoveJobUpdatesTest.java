package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveJobUpdatesTest {

    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome WAITING = new MoveOutcome.Waiting();

    private final OneJob store = spy(new OneJob(OneJob.running("ada", "bob")));
    private final MoveJobUpdates updates = new MoveJobUpdates(store, store, () -> OneJob.NOON);

    @Test
    void outcomesAreWrittenWhatEverElseOfTheJobHasChanged() {
        MoveJob read = store.job();
        assertTrue(updates.change(
                        read, (job, now) -> job.on(JobEvent.PAUSE, now).get())
                .isRight());

        assertEquals(Either.right(1), updates.write(read, List.of(), Map.of(1, MOVED)));

        assertEquals(JobState.PAUSED, store.job().state());
        assertEquals(List.of(MOVED, WAITING), store.outcomes());
    }

    @Test
    void outcomesDoNotHoldWhereTheUserHasAnotherOneMeanwhile() {
        MoveJob read = store.job();
        assertTrue(updates.change(
                        read, (job, now) -> job.on(JobEvent.ABANDON, now).get())
                .isRight());

        Either<PortFailure, Integer> written = updates.write(read, List.of(), Map.of(1, MOVED));

        assertTrue(written.isLeft() && written.getLeft().isConflict());
        assertEquals(List.of(new MoveOutcome.Skipped(), new MoveOutcome.Skipped()), store.outcomes());
    }

    /** The simulated store never does something and says that it has not. */
    @Test
    void whatIsWrittenThoughTheStoreCouldNotSaySoIsNotWrittenTwice() {
        MoveJob read = store.job();
        doAnswer(call -> {
                    call.callRealMethod();
                    return Either.left(OneJob.DOWN);
                })
                .doCallRealMethod()
                .when(store)
                .commit(any());

        assertEquals(Either.right(1), updates.write(read, List.of(), Map.of(1, MOVED)));

        assertEquals(List.of(MOVED, WAITING), store.outcomes());
        verify(store).commit(any());
    }

    @Test
    void aStoreThatFailsForAMomentIsAskedAgain() {
        doReturn(Either.left(OneJob.DOWN)).doCallRealMethod().when(store).find(any(), any());
        doReturn(Either.left(OneJob.DOWN)).doCallRealMethod().when(store).commit(any());

        assertEquals(Either.right(2), updates.note(store.job(), Map.of(1, MOVED, 2, failed())));

        assertEquals(List.of(MOVED, failed()), store.outcomes());
    }

    @Test
    void aStoreThatFailsForGoodIsAskedFiveTimes() {
        doReturn(Either.left(OneJob.DOWN)).when(store).find(any(), any());

        assertEquals(Either.left(OneJob.DOWN), updates.now(store.job()));
        verify(store, times(5)).find(any(), any());
    }

    private static MoveOutcome failed() {
        return new MoveOutcome.Failed(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
    }
}
