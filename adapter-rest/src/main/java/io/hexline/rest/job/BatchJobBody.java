package io.hexline.rest.job;

import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.BatchWork.DisableCalling;
import io.hexline.domain.job.BatchWork.MoveNumbers;
import io.hexline.domain.job.BatchWork.UpdateRoutingPrefix;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.id.WireId;
import java.util.List;

/**
 * A batch job, on the wire; each kind has its own of the last properties, and the others are null.
 *
 * @param name null in lists
 */
record BatchJobBody(
        String name,
        String id,
        String jobType,
        String trackingId,
        String sourceUserId,
        String sourceCustomerId,
        String targetCustomerId,
        long instanceId,
        List<JobExecution> jobExecutionStatus,
        String latestExecutionStatus,
        String latestExecutionExitCode,
        String operationType,
        String sourceLocationId,
        String targetLocationId,
        String locationName,
        Object counts) {

    /** As it is answered when the job has just been accepted. */
    static BatchJobBody started(BatchJob job) {
        Kind kind = kind(job);
        return of(job, kind.name(), kind, JobExecution.started(run(job, kind)));
    }

    /** As it is answered to who watches the job. */
    static BatchJobBody watched(BatchJob job) {
        Kind kind = kind(job);
        return of(job, kind.name(), kind, JobExecution.watched(run(job, kind)));
    }

    /** As it is answered among others. */
    static BatchJobBody listed(BatchJob job) {
        Kind kind = kind(job);
        return of(job, null, kind, JobExecution.watched(run(job, kind)));
    }

    private static BatchJobBody of(BatchJob job, String name, Kind kind, JobExecution execution) {
        return new BatchJobBody(
                name,
                WireId.text(job.id()),
                kind.jobType(),
                job.origin().trackingId(),
                WireId.text(job.origin().startedBy()),
                WireId.text(job.origin().customer()),
                WireId.text(job.origin().target()),
                job.instance(),
                List.of(execution),
                execution.statusMessage(),
                execution.exitCode(),
                kind.operationType(),
                kind.source(),
                kind.target(),
                kind.locationName(),
                kind.counts());
    }

    private static JobExecution.Run run(BatchJob job, Kind kind) {
        String exitCode =
                JobExecution.exitCode(job.state(), () -> job.failed() == 0 ? "COMPLETED" : "COMPLETED_WITH_ERRORS");
        return new JobExecution.Run(job.instance(), job.origin().acceptedAt(), job.course(), exitCode, kind.step());
    }

    /** The location that the errors of a job name. */
    static LocationId place(BatchWork work) {
        return work.accept(new BatchWork.Visitor<>() {
            @Override
            public LocationId visit(MoveNumbers moving) {
                return moving.to();
            }

            @Override
            public LocationId visit(DisableCalling disabling) {
                return disabling.location();
            }

            @Override
            public LocationId visit(UpdateRoutingPrefix updating) {
                return updating.location();
            }
        });
    }

    private static Kind kind(BatchJob job) {
        return job.work().accept(new Kinds(job));
    }

    /**
     * What is told of jobs of a kind only.
     *
     * @param step the documented name of what the job does
     */
    private record Kind(
            String name,
            String jobType,
            String step,
            String operationType,
            String source,
            String target,
            String locationName,
            Object counts) {}

    private record Kinds(BatchJob job) implements BatchWork.Visitor<Kind> {

        @Override
        public Kind visit(MoveNumbers work) {
            String name = "managenumbers";
            return new Kind(
                    name,
                    name,
                    "managenumbersMoveNumbers",
                    "MOVE",
                    WireId.text(work.from()),
                    WireId.text(work.to()),
                    null,
                    new NumberCounts(work.numbers().size(), 0, job.done(), job.failed(), 0));
        }

        @Override
        public Kind visit(DisableCalling work) {
            return new Kind(
                    "deletecallinglocation",
                    null,
                    "deletecallinglocationDelLocFromBifrost",
                    null,
                    null,
                    null,
                    work.name(),
                    new AccountCounts(0, 0, 0, job.done(), job.done(), 0));
        }

        @Override
        public Kind visit(UpdateRoutingPrefix work) {
            return new Kind(
                    "updateroutingprefix",
                    null,
                    "updateroutingprefixUpdateRoutingPrefix",
                    null,
                    null,
                    null,
                    null,
                    new PrefixCounts(job.done(), job.failed()));
        }
    }

    /** What became of the features; the platform has no virtual extensions here. */
    record AccountCounts(
            int totalVirtualExtensionsAccount,
            int virtualExtensionsDeleted,
            int virtualExtensionsDeleteFailed,
            int totalFeatureAccounts,
            int featureAccountsDeleted,
            int featureAccountsDeleteFailed) {}

    /** How many users and things have extensions behind the prefix. */
    record PrefixCounts(int routingPrefixUpdated, int routingPrefixFailed) {}

    /** How many numbers there are, and what became of them so far. */
    record NumberCounts(
            int totalNumbers, int numbersDeleted, int numbersMoved, int numbersFailed, int numbersUsageChanged) {}
}
