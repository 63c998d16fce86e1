package io.hexline.application.job;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.BatchJobs;
import io.hexline.application.store.Ids;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;

/** Lets batch jobs begin, of which no two have the same claim. */
public record BatchJobStart(BatchJobs jobs, Ids ids, UnitOfWork unitOfWork, InstantSource time, BatchJobWorker worker) {

    public static BatchJobStart on(Store store, InstantSource time, BatchJobWorker worker) {
        return new BatchJobStart(store.batchJobs(), store.ids(), store.unitOfWork(), time, worker);
    }

    /**
     * Who wants a job to begin.
     *
     * @param org for which organization
     * @param trackingId of the request, kept with the job
     */
    public record Request(OrgId org, Principal actor, String trackingId) {}

    /**
     * The job, which goes on in the host's background; {@link Failure.NotPossible} where another one has its claim.
     *
     * @param other what to say of that one, as a sentence without its full stop
     */
    public Either<Failure, BatchJob> start(Request request, BatchWork work, String other) {
        return Retry.onConflict(() -> For(
                                unclaimed(request, work, other),
                                free -> accepted(request, work),
                                (free, job) ->
                                        Failure.orTrouble(unitOfWork.commit(List.of(new JobWrite.PutBatchJob(job)))))
                        .yield((free, job, written) -> job))
                .peek(worker::start);
    }

    /** Whether such a job could begin now; else {@link Failure.NotPossible}, as {@link #start}. */
    public Either<Failure, Boolean> unclaimed(Request request, BatchWork work, String other) {
        return Failure.orTrouble(jobs.withClaim(work.claim(request.org())))
                .filterOrElse(found -> found.isEmpty(), found -> new Failure.NotPossible(other))
                .mapTo(true);
    }

    private Either<Failure, BatchJob> accepted(Request request, BatchWork work) {
        JobOrigin origin = new JobOrigin(
                request.actor().person(), request.actor().org(), request.org(), request.trackingId(), time.instant());
        return Failure.orTrouble(ids.newJobInstance())
                .map(instance -> BatchJob.accepted(ids.newJob(), instance, origin, work));
    }
}
