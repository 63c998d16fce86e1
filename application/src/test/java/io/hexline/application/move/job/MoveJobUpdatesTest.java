package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveJobUpdatesTest {

    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome WAITING = new MoveOutcome.Waiting();

    private static final Write ROOM = new Write.ExpectRoom(new LocationId("bergen"), 1);

    private final OneJob store = spy(new OneJob(OneJob.running("ada", "bob")));
    private final MoveJobUpdates updates = new MoveJobUpdates(store, store, () -> OneJob.NOON);

    @Test
    void outcomesAreWrittenWhatEverElseOfTheJobHasChanged() {
        JobWithUsers read = store.withUsers();
        assertTrue(updates.change(
                        read.job(),
                        List.of(),
                        (job, now) -> job.on(JobEvent.PAUSE, now).get())
                .isRight());

        assertEquals(Either.right(1), updates.write(read, List.of(), Map.of(1, MOVED)));

        assertEquals(JobState.PAUSED, store.job().state());
        assertEquals(List.of(MOVED, WAITING), store.outcomes());
    }

    @Test
    void outcomesDoNotHoldWhereTheUserHasAnotherOneMeanwhile() {
        JobWithUsers read = store.withUsers();
        assertTrue(updates.change(
                        read.job(),
                        List.of(),
                        (job, now) -> job.on(JobEvent.ABANDON, now).get())
                .isRight());

        Either<PortFailure, Integer> written = updates.write(read, List.of(), Map.of(1, MOVED));

        assertTrue(written.isLeft() && written.getLeft().isConflict());
        assertEquals(List.of(new MoveOutcome.Skipped(), new MoveOutcome.Skipped()), store.outcomes());
    }

    /** The simulated store never does something and says that it has not. */
    @Test
    void whatIsWrittenThoughTheStoreCouldNotSaySoIsNotWrittenTwice() {
        JobWithUsers read = store.withUsers();
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

        assertEquals(Either.right(2), updates.note(store.job(), Map.of(1, MOVED, 2, failed()), List.of()));

        assertEquals(List.of(MOVED, failed()), store.outcomes());
    }

    @Test
    void otherWritesAreMadeEvenWhereTheJobStaysAsItIs() {
        assertEquals(Either.right(store.withUsers()), updates.change(store.job(), List.of(), (job, now) -> job));
        verify(store, never()).commit(any());

        assertTrue(updates.change(store.job(), List.of(ROOM), (job, now) -> job).isRight());
        assertEquals(Either.right(1), updates.note(store.job(), Map.of(1, MOVED), List.of(ROOM)));

        assertEquals(
                List.of(ROOM, ROOM),
                store.commits().stream().map(writes -> writes.get(0)).toList());
        assertEquals(List.of(MOVED, WAITING), store.outcomes());
    }

    @Test
    void aLostLeaseIsNotTriedAgain() {
        PortFailure lost = new PortFailure.LeaseLost("job job");
        doReturn(Either.left(lost)).when(store).commit(any());

        assertEquals(Either.left(lost), updates.write(store.withUsers(), List.of(), Map.of(1, MOVED)));
        assertEquals(Either.left(lost), updates.note(store.job(), Map.of(1, MOVED), List.of()));

        verify(store, times(2)).commit(any());
        assertEquals(List.of(WAITING, WAITING), store.outcomes());
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
