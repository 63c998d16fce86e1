package io.hexline.application.move.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.Parallelism;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.saga.Heard;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.Features;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a job reacts to what becomes of its groups, and to a store that fails. */
class MoveJobRunnerTest {

    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome WAITING = new MoveOutcome.Waiting();
    private static final MoveOutcome BROKEN =
            new MoveOutcome.Failed(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
    private static final Lease.Key JOB = Lease.Key.of(new JobId("job"));

    private final People people = mock(People.class);
    private final Locations locations = mock(Locations.class);
    private final LocationUsage usage = mock(LocationUsage.class);
    private final Features features = mock(Features.class);
    private final GroupMove groups = mock(GroupMove.class);
    private int begun;

    @BeforeEach
    void nobodyDependsOnAnother() {
        when(people.subscribers(any())).thenReturn(Either.right(List.of()));
    }

    private Either<PortFailure, MoveJob> run(OneJob store) {
        return runner(store, () -> false).run(store.job(), Duration.ZERO, () -> begun++);
    }

    private static DeviceProfiles noDevices() {
        DeviceProfiles none = mock(DeviceProfiles.class);
        when(none.usedBy(any())).thenReturn(Either.right(List.of()));
        return none;
    }

    private MoveJobRunner runner(OneJob store, BooleanSupplier parked) {
        return runner(store, Parallelism.NONE, parked);
    }

    private MoveJobRunner runner(OneJob store, Parallelism parallelism, BooleanSupplier parked) {
        return new MoveJobRunner(
                Sagas.on(store.ports(), new Heard().collaborators(), store),
                new MoveJobUpdates(store, store, store),
                new MoveScheduler(new MoverReader(people, noDevices()), locations, usage, features),
                groups,
                parallelism,
                parked);
    }

    private void everybodyIsMoved(OneJob store) {
        MoveJobUpdates updates = new MoveJobUpdates(store, store, store);
        doAnswer(call -> {
                    MoveJob job = call.getArgument(0);
                    List<MoveItem> items = call.getArgument(1);
                    return updates.note(job, Map.of(items.get(0).number(), MOVED), List.of());
                })
                .when(groups)
                .carryOut(any(), any(), any());
    }

    @Test
    void everybodyHasATurnAndTheJobIsFinished() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        everybodyIsMoved(store);

        assertEquals(Either.right(JobState.FINISHED), run(store).map(MoveJob::state));
        assertEquals(List.of(MOVED, MOVED), store.outcomes());
        assertEquals(1, begun);
    }

    @Test
    void aJobThatItsWorkerHasLeftGoesOn() {
        OneJob store = new OneJob(OneJob.running("ada", "bob").with(1, MOVED, OneJob.NOON));
        everybodyIsMoved(store);

        assertEquals(Either.right(JobState.FINISHED), run(store).map(MoveJob::state));
        verify(groups, times(1)).carryOut(any(), any(), any());
    }

    @Test
    void aJobThatWasStoppedIsLeftAsItIs() {
        OneJob store =
                new OneJob(OneJob.running("ada").on(JobEvent.PAUSE, OneJob.NOON).get());

        assertEquals(Either.right(JobState.PAUSED), run(store).map(MoveJob::state));
        verify(groups, never()).carryOut(any(), any(), any());
    }

    @Test
    void aJobIsLeftWhoseStoreDoesNotWorkAndGoesOnWhenItIsTakenUp() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        everybodyIsMoved(store);
        MoveItem bob = store.withUsers().item(2);
        doReturn(Either.left(OneJob.DOWN)).when(groups).carryOut(any(), eq(List.of(bob)), any());

        assertEquals(Either.left(OneJob.DOWN), run(store));
        assertEquals(JobState.RUNNING, store.job().state());
        assertEquals(List.of(MOVED, WAITING), store.outcomes());

        everybodyIsMoved(store);
        assertEquals(Either.right(JobState.FINISHED), run(store).map(MoveJob::state));
        assertEquals(List.of(MOVED, MOVED), store.outcomes());
    }

    @Test
    void whoeverIsKeptFromMovingAgainAndAgainHasFailed() {
        OneJob store = new OneJob(OneJob.accepted("ada"));
        when(groups.carryOut(any(), any(), any())).thenReturn(Either.left(new PortFailure.Conflict("bergen")));

        assertEquals(Either.right(JobState.FINISHED), run(store).map(MoveJob::state));
        assertEquals(List.of(BROKEN), store.outcomes());
        verify(groups, times(Parallelism.MANY)).carryOut(any(), any(), any());
    }

    @Test
    void aJobWhoseUsersCannotBeReadIsLeft() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        when(people.subscribers(any())).thenReturn(Either.left(OneJob.DOWN));

        assertEquals(Either.left(OneJob.DOWN), run(store));
        assertEquals(JobState.RUNNING, store.job().state());
        assertEquals(List.of(WAITING, WAITING), store.outcomes());
    }

    @Test
    void aJobWhoseEndCannotBeWrittenIsLeftToBeTakenUpAgain() {
        OneJob store = spy(new OneJob(OneJob.running("ada")));
        when(groups.carryOut(any(), any(), any())).thenReturn(Either.left(OneJob.DOWN));
        doReturn(Either.left(OneJob.DOWN)).when(store).commit(any());

        assertEquals(Either.left(OneJob.DOWN), run(store));
        assertEquals(JobState.RUNNING, store.job().state());
    }

    @Test
    void oneWorkerAtATimeWorksOnAJob() {
        OneJob store = new OneJob(OneJob.running("ada"));
        store.takeAway(JOB);

        Either<PortFailure, MoveJob> answer = run(store);

        assertTrue(answer.isLeft() && answer.getLeft() instanceof PortFailure.Busy);
        assertEquals(0, begun);
        verify(groups, never()).carryOut(any(), any(), any());
    }

    @Test
    void aWorkerWhoseJobSomebodyElseHasTakenOverBeginsNobodyAndEndsNothing() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        everybodyIsMoved(store);
        when(people.subscribers(any())).thenAnswer(call -> {
            store.pass(Duration.ofMinutes(1));
            store.takeAway(JOB);
            return Either.right(List.of());
        });

        assertEquals(Either.left(new PortFailure.LeaseLost("[job job]")), run(store));

        verify(groups, never()).carryOut(any(), any(), any());
        assertEquals(JobState.RUNNING, store.job().state());
        assertEquals(List.of(WAITING, WAITING), store.outcomes());
    }

    @Test
    void aJobWithAUserOnWhomSomebodyElseWorksIsLeftToBeTakenUpAgain() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        for (PortFailure ofOthers : List.of(new PortFailure.Busy("user ada"), new PortFailure.LeaseLost("user ada"))) {
            when(groups.carryOut(any(), any(), any())).thenReturn(Either.left(ofOthers));

            assertEquals(Either.left(ofOthers), run(store));

            assertEquals(JobState.RUNNING, store.job().state());
            assertEquals(List.of(WAITING, WAITING), store.outcomes());
            assertTrue(store.isFree(JOB));
        }
        verify(groups, times(2)).carryOut(any(), any(), any());
    }

    @Test
    void whatEndsAJobStandsOnTheLease() {
        OneJob store = new OneJob(OneJob.accepted("ada"));
        everybodyIsMoved(store);

        run(store);

        List<Write> last = store.commits().get(store.commits().size() - 1);
        assertEquals(new Write.ExpectLease(new Lease(Set.of(JOB), 1, OneJob.NOON.plusSeconds(9))), last.get(0));
    }

    @Test
    void aJobThatIsParkedIsLeftBetweenTwoUsers() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        everybodyIsMoved(store);
        BooleanSupplier afterTheFirst =
                () -> store.withUsers().item(1).outcome().equals(MOVED);

        assertTrue(runner(store, afterTheFirst)
                .run(store.job(), Duration.ZERO, () -> begun++)
                .isRight());

        assertEquals(JobState.RUNNING, store.job().state());
        assertEquals(List.of(MOVED, WAITING), store.outcomes());
    }

    @Test
    void whoeverHasNothingToDoWithAnotherMovesAtTheSameTime() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob", "cleo"));
        CyclicBarrier both = new CyclicBarrier(2);
        MoveJobUpdates updates = new MoveJobUpdates(store, store, store);
        when(groups.carryOut(any(), any(), any())).thenAnswer(call -> {
            MoveItem item = call.<List<MoveItem>>getArgument(1).get(0);
            if (item.number() < 3) {
                both.await(10, TimeUnit.SECONDS);
            }
            synchronized (store) {
                return updates.note(call.getArgument(0), Map.of(item.number(), MOVED), List.of());
            }
        });

        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            assertEquals(
                    Either.right(JobState.FINISHED),
                    runner(store, new Parallelism(2, thread), () -> false)
                            .run(store.job(), Duration.ZERO, () -> begun++)
                            .map(MoveJob::state));
        } finally {
            thread.shutdownNow();
        }
        assertEquals(List.of(MOVED, MOVED, MOVED), store.outcomes());
    }

    @Test
    void aDefectEndsTheJobAndIsNotHidden() {
        OneJob store = new OneJob(OneJob.accepted("ada", "bob"));
        when(groups.carryOut(any(), any(), any())).thenThrow(new IllegalStateException("defect"));

        assertThrows(IllegalStateException.class, () -> run(store));
        assertEquals(JobState.FAILED, store.job().state());
        assertEquals(List.of(BROKEN, BROKEN), store.outcomes());
    }
}
