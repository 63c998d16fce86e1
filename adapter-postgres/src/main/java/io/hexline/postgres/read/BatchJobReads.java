package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.BatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The batch jobs of the store. */
public record BatchJobReads(Database database) implements BatchJobs {

    @Override
    public Either<PortFailure, Optional<BatchJob>> find(OrgId org, JobId id) {
        return database.read(
                "find a job",
                handle -> Documents.one(
                        handle,
                        BatchJob.class,
                        "SELECT document FROM batch_job WHERE id = ? AND org = ?",
                        id.value(),
                        org.value()));
    }

    @Override
    public Either<PortFailure, List<BatchJob>> newest(
            OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max) {
        return database.read(
                "list jobs",
                handle -> Documents.list(
                        handle,
                        BatchJob.class,
                        "SELECT document FROM batch_job WHERE org = ? AND kind = ? AND instance < ?"
                                + " ORDER BY instance DESC, id LIMIT ? OFFSET ?",
                        org.value(),
                        kind.name(),
                        before.orElse(Long.MAX_VALUE),
                        max,
                        skip));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> withClaim(String claim) {
        return database.read(
                "find a job",
                handle -> handle.select("SELECT id FROM batch_job WHERE claim = ?", Tables.text(claim))
                        .mapTo(String.class)
                        .findFirst()
                        .map(JobId::new));
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return database.read("count jobs", handle -> Counts.ofJobs(handle, Tally.Kind.BATCH_JOBS));
    }

    @Override
    public Either<PortFailure, List<BatchJob>> in(Set<JobState> states) {
        return database.read(
                "list jobs",
                handle -> Documents.list(
                        handle,
                        BatchJob.class,
                        "SELECT document FROM batch_job WHERE state = ANY(?) ORDER BY state, id",
                        (Object) texts(states.stream().map(Enum::name).toList())));
    }
}
