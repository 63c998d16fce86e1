package io.hexline.application.move.job;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.assess.MovingUsers.MoverReader;
import io.hexline.application.move.saga.MovePreparation;
import io.hexline.application.move.saga.NumberOrdering;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.Store;
import io.hexline.domain.code.Rule;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Works jobs through in the background, and looks after those that were left, or wait for number orders. */
public final class MoveJobWorker {

    private static final Set<JobState> UNDER_WAY = Set.of(JobState.STARTING, JobState.RUNNING);
    private final MoveJobs jobs;
    private final MoveJobRunner runner;
    private final PendingMoves pendingMoves;
    private final Executor background;
    private final AtomicBoolean parked;

    /** How many runs of a job wait or work here. */
    private final Map<JobId, Integer> inHand = new ConcurrentHashMap<>();

    /** Those of them that are not another server's: they were brought here, or a run has its turn. */
    private final Set<JobId> own = ConcurrentHashMap.newKeySet();

    MoveJobWorker(
            MoveJobs jobs, MoveJobRunner runner, PendingMoves pendingMoves, Executor background, AtomicBoolean parked) {
        this.jobs = jobs;
        this.runner = runner;
        this.pendingMoves = pendingMoves;
        this.background = background;
        this.parked = parked;
    }

    public static MoveJobWorker on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Executor background,
            Collection<? extends Rule<MoveFacts>> further) {
        Sagas sagas = Sagas.on(store, collaborators, time);
        MoveJobUpdates updates = new MoveJobUpdates(store.jobs(), store.unitOfWork(), time);
        MoveScheduler scheduler = new MoveScheduler(
                new MoverReader(store.people(), store.deviceProfiles()),
                store.locations(),
                store.locationUsage(),
                store.features());
        NumberOrdering ordering = new NumberOrdering(collaborators.numberOrders());
        AtomicBoolean parked = new AtomicBoolean();
        GroupMove groupMove = new GroupMove(
                sagas,
                updates,
                MovePreparation.on(store, collaborators, time, further),
                ordering,
                new MoveOutcomes(updates, store.numbers(), ordering));
        return new MoveJobWorker(
                store.jobs(),
                new MoveJobRunner(sagas, updates, scheduler, groupMove, parked::get),
                new PendingMoves(store.jobs(), updates, scheduler, groupMove),
                background,
                parked);
    }

    /** Works the job through in the background. */
    public void start(MoveJob job) {
        take(job);
        own.add(job.id());
        start(job, Sagas.PATIENCE);
    }

    private void take(MoveJob job) {
        inHand.merge(job.id(), 1, Integer::sum);
    }

    private void start(MoveJob job, Duration patience) {
        try {
            background.execute(() -> run(job, patience));
        } catch (RuntimeException refused) {
            release(job);
            throw refused;
        }
    }

    /** Whatever kept a run from ending its job, the job is not in hand any more then, and is taken up again. */
    private void run(MoveJob job, Duration patience) {
        try {
            runner.run(job, patience, () -> own.add(job.id())).fold(failure -> job, done -> done);
        } finally {
            release(job);
        }
    }

    private void release(MoveJob job) {
        inHand.computeIfPresent(job.id(), (id, runs) -> {
            if (runs > 1) {
                return runs - 1;
            }
            own.remove(id);
            return null;
        });
    }

    /**
     * Begins no user any more: the jobs in hand are left as they are once the users at which they are have an outcome.
     *
     * @return the jobs that were in hand; not those of which another server may still turn out to have the lease
     */
    public Either<PortFailure, List<MoveJob>> park() {
        parked.set(true);
        return jobs.in(UNDER_WAY)
                .map(found ->
                        found.stream().filter(job -> own.contains(job.id())).toList());
    }

    /**
     * Starts again what is under way and not in hand here, because the store failed its worker, or its process has ended.
     * A job that another process works on is left to it.
     *
     * @return the jobs that were taken up
     */
    public Either<PortFailure, List<MoveJob>> takeUp() {
        return jobs.in(UNDER_WAY).map(found -> {
            List<MoveJob> left = found.stream()
                    .filter(job -> !parked.get() && !inHand.containsKey(job.id()))
                    .toList();
            left.forEach(job -> {
                take(job);
                start(job, Duration.ZERO);
            });
            return left;
        });
    }

    /**
     * Goes on with users whose number orders were completed, and takes back those of jobs that were abandoned.
     *
     * @return how many users wait on; a failure where the store or a collaborator kept somebody from being settled
     */
    public Either<PortFailure, Integer> settle() {
        return pendingMoves.settle();
    }

    /** Likewise, of one job, as it is then. */
    public Either<PortFailure, Integer> settle(MoveJob job) {
        return pendingMoves.settle(job);
    }
}
