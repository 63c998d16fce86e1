package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The jobs of the store. A job and its users are read by one statement, so that they fit together. */
public record JobReads(Database database) implements MoveJobs {

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return database.read("find a job", handle -> find(handle, org, id));
    }

    private static Optional<MoveJob> find(Handle handle, OrgId org, JobId id) {
        return Documents.one(
                handle, MoveJob.class, "SELECT document FROM job WHERE id = ? AND org = ?", id.value(), org.value());
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id) {
        return withUsers(org, id, "");
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id, Set<Integer> numbers) {
        return withUsers(org, id, " AND number = ANY(CAST(? AS integer[]))", (Object) texts(numbers));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withPendingUsers(OrgId org, JobId id) {
        return withUsers(org, id, " AND pending");
    }

    /** The job stands before its users, whose places begin at 1. */
    private Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id, String which, Object... values) {
        Object[] all = Stream.concat(Stream.of(id.value(), org.value(), id.value()), Arrays.stream(values))
                .toArray();
        return database.read(
                "find a job",
                handle -> withUsers(handle.select(
                                "SELECT 0 AS place, document FROM job WHERE id = ? AND org = ? UNION ALL"
                                        + " SELECT number, document FROM job_user WHERE job = ?" + which
                                        + " ORDER BY place",
                                all)
                        .map((row, context) -> Maps.immutableEntry(row.getInt("place"), row.getString("document")))
                        .list()));
    }

    private static Optional<JobWithUsers> withUsers(List<Map.Entry<Integer, String>> rows) {
        return rows.stream()
                .findFirst()
                .filter(first -> first.getKey() == 0)
                .map(first -> new JobWithUsers(
                        RecordJson.read(first.getValue(), MoveJob.class),
                        rows.stream()
                                .skip(1)
                                .map(row -> RecordJson.read(row.getValue(), MoveItem.class))
                                .toList()));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return database.read(
                "list jobs",
                handle -> Documents.list(
                        handle,
                        MoveJob.class,
                        "SELECT document FROM job WHERE org = ? AND instance < ? ORDER BY instance DESC, id"
                                + " LIMIT ? OFFSET ?",
                        org.value(),
                        before.orElse(Long.MAX_VALUE),
                        max,
                        skip));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return database.read(
                "find a job",
                handle -> handle.select(
                                "SELECT job FROM job_user WHERE person = ? AND busy ORDER BY job LIMIT 1", user.value())
                        .mapTo(String.class)
                        .findFirst()
                        .map(JobId::new));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return database.read(
                "list jobs",
                handle -> Documents.list(
                        handle, MoveJob.class, "SELECT document FROM job WHERE pending ORDER BY instance DESC, id"));
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return database.read("count jobs", handle -> Counts.ofJobs(handle, Tally.Kind.JOBS));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return database.read(
                "list jobs",
                handle -> Documents.list(
                        handle,
                        MoveJob.class,
                        "SELECT document FROM job WHERE state = ANY(?) ORDER BY state, id",
                        (Object) texts(states.stream().map(Enum::name).toList())));
    }
}
