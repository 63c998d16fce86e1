package io.hexline.application.job;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.BatchJobs;
import io.hexline.application.store.Store;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Works batch jobs through in the background, and looks after those that were left. */
public final class BatchJobWorker {

    private static final Set<JobState> UNDER_WAY = Set.of(JobState.STARTING, JobState.RUNNING);

    private final BatchJobs jobs;
    private final BatchJobRunner runner;
    private final JobsInHand inHand;

    private BatchJobWorker(BatchJobs jobs, BatchJobRunner runner, JobsInHand inHand) {
        this.jobs = jobs;
        this.runner = runner;
        this.inHand = inHand;
    }

    public static BatchJobWorker on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        Sagas sagas = Sagas.on(store, collaborators, time);
        BatchJobUpdates updates = new BatchJobUpdates(store.batchJobs(), store.unitOfWork(), time);
        JobsInHand inHand = new JobsInHand(background);
        Items items = new Items(
                new NumberMove(
                        sagas, updates, store.locations(), store.numbers(), collaborators.carrierRecords(), time),
                new CallingRemoval(
                        sagas,
                        updates,
                        store.locations(),
                        CallingContentsReader.on(store),
                        collaborators.carrierRecords(),
                        time),
                new PrefixUpdate(sagas, updates, store.locationUsage(), time));
        return new BatchJobWorker(
                store.batchJobs(), new BatchJobRunner(sagas, updates, items, inHand::isParked), inHand);
    }

    /** What is done for an item of each kind of job. */
    private record Items(NumberMove numberMove, CallingRemoval callingRemoval, PrefixUpdate prefixUpdate)
            implements BatchWork.Visitor<ItemWork> {

        @Override
        public ItemWork visit(BatchWork.MoveNumbers work) {
            return (job, place) -> numberMove.carryOut(job, work, place);
        }

        @Override
        public ItemWork visit(BatchWork.DisableCalling work) {
            return (job, place) -> callingRemoval.carryOut(job, work, place);
        }

        @Override
        public ItemWork visit(BatchWork.UpdateRoutingPrefix work) {
            return (job, place) -> prefixUpdate.carryOut(job, work, place);
        }
    }

    /** Works the job through in the background. */
    public void start(BatchJob job) {
        inHand.start(job.id(), run(job));
    }

    /** Whatever keeps a run from ending its job, it is taken up again. */
    private JobsInHand.Run run(BatchJob job) {
        return (patience, begins) -> runner.run(job, patience, begins);
    }

    /**
     * Begins nothing any more: the jobs in hand are left as they are once the items at which they are have an outcome.
     *
     * @return the jobs that were in hand; not those of which another server may still turn out to have the lease
     */
    public Either<PortFailure, List<BatchJob>> park() {
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
    public Either<PortFailure, List<BatchJob>> takeUp() {
        return jobs.in(UNDER_WAY).map(found -> {
            Set<JobId> taken = inHand.takeUp(found.stream().collect(toImmutableMap(BatchJob::id, this::run)));
            return found.stream().filter(job -> taken.contains(job.id())).toList();
        });
    }
}
