package io.hexline.application.move.job;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.JobsInHand;
import io.hexline.application.job.Parallelism;
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
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Works jobs through in the background, and looks after those that were left, or wait for number orders. */
public final class MoveJobWorker {

    private static final Set<JobState> UNDER_WAY = Set.of(JobState.STARTING, JobState.RUNNING);
    private final MoveJobs jobs;
    private final MoveJobRunner runner;
    private final PendingMoves pendingMoves;
    private final JobsInHand inHand;

    MoveJobWorker(MoveJobs jobs, MoveJobRunner runner, PendingMoves pendingMoves, JobsInHand inHand) {
        this.jobs = jobs;
        this.runner = runner;
        this.pendingMoves = pendingMoves;
        this.inHand = inHand;
    }

    public static MoveJobWorker on(
            Store store,
            Collaborators collaborators,
            InstantSource time,
            Executor background,
            Parallelism parallelism,
            Collection<? extends Rule<MoveFacts>> further) {
        Sagas sagas = Sagas.on(store, collaborators, time);
        MoveJobUpdates updates = new MoveJobUpdates(store.jobs(), store.unitOfWork(), time);
        MoveScheduler scheduler = new MoveScheduler(
                new MoverReader(store.people(), store.deviceProfiles()),
                store.locations(),
                store.locationUsage(),
                store.features());
        NumberOrdering ordering = new NumberOrdering(collaborators.numberOrders());
        JobsInHand inHand = new JobsInHand(background);
        GroupMove groupMove = new GroupMove(
                sagas,
                updates,
                MovePreparation.on(store, collaborators, time, further),
                ordering,
                new MoveOutcomes(updates, store.numbers(), ordering));
        return new MoveJobWorker(
                store.jobs(),
                new MoveJobRunner(sagas, updates, scheduler, groupMove, parallelism, inHand::isParked),
                new PendingMoves(store.jobs(), updates, scheduler, groupMove),
                inHand);
    }

    /** Works the job through in the background. */
    public void start(MoveJob job) {
        inHand.start(job.id(), run(job));
    }

    /** Whatever keeps a run from ending its job, it is taken up again. */
    private JobsInHand.Run run(MoveJob job) {
        return (patience, begins) -> runner.run(job, patience, begins);
    }

    /**
     * Begins no user any more: the jobs in hand are left as they are once the users at which they are have an outcome.
     *
     * @return the jobs that were in hand; not those of which another server may still turn out to have the lease
     */
    public Either<PortFailure, List<MoveJob>> park() {
        inHand.park();
        return jobs.in(UNDER_WAY)
                .map(found ->
                        found.stream().filter(job -> inHand.isOwn(job.id())).toList());
    }

    /**
     * Starts again what is under way and not in hand here, because the store failed its worker, or its process has ended.
     * A job that another process works on, or has just brought, is left to it.
     *
     * @return the jobs that were taken up
     */
    public Either<PortFailure, List<MoveJob>> takeUp() {
        return jobs.in(UNDER_WAY).map(found -> {
            Set<JobId> taken = inHand.takeUp(found.stream().collect(toImmutableMap(MoveJob::id, this::run)));
            return found.stream().filter(job -> taken.contains(job.id())).toList();
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
