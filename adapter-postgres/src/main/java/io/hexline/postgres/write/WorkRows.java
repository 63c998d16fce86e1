package io.hexline.postgres.write;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.Write;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Version;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.FirstStatement;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.LeaseKeys;
import io.hexline.postgres.table.Table;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Jobs with those of their users that have changed, entries of the outbox, and the leases that somebody still has to have. */
record WorkRows(Database database, Handle handle, Tallies tallies) implements JobWrite.JobVisitor<Boolean> {

    private static final String PUT_USERS = "INSERT INTO job_user (job, number, person, busy, pending, document)"
            + " SELECT ?, u.* FROM unnest(CAST(? AS integer[]), CAST(? AS text[]), CAST(? AS boolean[]),"
            + " CAST(? AS boolean[]), CAST(? AS text[])) AS u ON CONFLICT (job, number) DO UPDATE SET"
            + " person = excluded.person, busy = excluded.busy, pending = excluded.pending, document = excluded.document";

    private static final String ADD_ENTRY = "WITH e AS (" + Tables.OUTBOX.insert()
            + ") INSERT INTO outbox_about (kind, id, entry) SELECT k.kind, k.id, ? FROM"
            + " unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)";

    private static final String LOCK_JOB = "WITH j AS MATERIALIZED (SELECT document, " + Table.VERSION
            + " FROM job WHERE id = ? FOR NO KEY UPDATE) SELECT j.document AS job, u.document AS item, j."
            + Table.VERSION + " = seen." + Table.VERSION + " AS current FROM j JOIN job seen ON seen.id = ?"
            + " JOIN job_user u ON u.job = seen.id AND u.number = ANY(CAST(? AS integer[])) ORDER BY u.number";

    /**
     * A user of a job whose row is locked.
     *
     * @param current whether the statement that read the user has seen the job as it is
     */
    private record LockedRow(String job, String user, boolean current) {}

    /** Whoever wants to take the lease over waits for the end of the transaction. */
    private static final String HELD = "WITH first AS MATERIALIZED (%s) SELECT first.*, (SELECT count(*) FROM"
            + " (SELECT true FROM lease l JOIN unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)"
            + " ON l.kind = k.kind AND l.id = k.id WHERE l.fence = ? FOR SHARE OF l) AS those) AS held FROM first";

    /** Looks, with the first statement, for the leases that somebody has to have who writes these. */
    void begin(FirstStatement first, List<Write> writes) {
        List<Lease> leases = writes.stream()
                .filter(Write.ExpectLease.class::isInstance)
                .map(write -> ((Write.ExpectLease) write).lease())
                .toList();
        if (leases.isEmpty()) {
            first.check(handle);
        }
        leases.forEach(lease -> expectHeld(first, lease));
    }

    private void expectHeld(FirstStatement first, Lease lease) {
        LeaseKeys keys = LeaseKeys.of(lease.keys());
        int held = handle.select(HELD.formatted(first.select()), keys.kinds(), keys.ids(), lease.fence())
                .map((row, context) -> first.check(row) ? row.getInt("held") : 0)
                .one();
        if (held < lease.keys().size()) {
            throw new Refused(new PortFailure.LeaseLost(lease.keys().toString()));
        }
    }

    @Override
    public Boolean visit(JobWrite.PutBatchJob write) {
        BatchJob job = write.job();
        count(Tables.BATCH_JOB.put(handle, job), job.state(), Tally::ofBatchJobs);
        return true;
    }

    private void count(Map<String, Object> before, JobState now, Function<String, Tally> tally) {
        if (!before.isEmpty()) {
            tallies.add(Stream.of(tally.apply((String) before.get("state"))), -1);
        }
        tallies.add(Stream.of(tally.apply(now.name())), 1);
    }

    @Override
    public Boolean visit(JobWrite.PutJob write) {
        return put(write.changed());
    }

    private Boolean put(JobWithUsers changed) {
        MoveJob job = changed.job();
        count(Tables.JOB.put(handle, job), job.state(), Tally::ofJobs);
        putUsers(job, changed.items());
        return true;
    }

    /** Whoever changes the job or its users waits for the end of the transaction. */
    @Override
    public Boolean visit(JobWrite.PutOutcomes write) {
        JobId job = write.read().job().id();
        JobWithUsers changed = locked(job, write.outcomes().keySet())
                .flatMap(write::appliedTo)
                .orElseThrow(() -> Refused.conflict("users of job " + job));
        return put(changed);
    }

    /** Whoever has waited for the job's row sees users as they were before, and looks again. */
    private Optional<JobWithUsers> locked(JobId job, Set<Integer> numbers) {
        database.writeBefore("job_user");
        List<LockedRow> rows = rows(job, numbers);
        List<LockedRow> current = rows.stream().allMatch(LockedRow::current) ? rows : rows(job, numbers);
        return current.stream()
                .findFirst()
                .map(first -> new JobWithUsers(
                        RecordJson.read(first.job(), MoveJob.class),
                        current.stream()
                                .map(row -> RecordJson.read(row.user(), MoveItem.class))
                                .toList()));
    }

    private List<LockedRow> rows(JobId job, Set<Integer> numbers) {
        Object[] values = {
            job.value(), job.value(), numbers.stream().map(String::valueOf).toArray(String[]::new)
        };
        return handle.select(LOCK_JOB, values)
                .map((row, context) ->
                        new LockedRow(row.getString("job"), row.getString("item"), row.getBoolean("current")))
                .list();
    }

    private void putUsers(MoveJob job, List<MoveItem> items) {
        if (!items.isEmpty()) {
            database.writeLast(
                    "job_user",
                    PUT_USERS,
                    job.id().value(),
                    texts(items, MoveItem::number),
                    texts(items, item -> item.move().user().value()),
                    texts(items, item -> item.isWaiting() || item.isPending()),
                    texts(items, MoveItem::isPending),
                    texts(items, RecordJson::write));
        }
    }

    private static String[] texts(List<MoveItem> items, Function<MoveItem, Object> column) {
        return items.stream().map(column).map(Object::toString).toArray(String[]::new);
    }

    Boolean put(OutboxEntry entry) {
        if (entry.version().equals(Version.NEW)) {
            LeaseKeys about = LeaseKeys.of(entry.about());
            List<Object> row = Tables.OUTBOX.row(entry.at(Version.FIRST));
            database.writeLast(
                    "outbox",
                    ADD_ENTRY,
                    Stream.concat(row.stream(), Stream.of(entry.id(), about.kinds(), about.ids()))
                            .toArray());
        } else {
            Tables.OUTBOX.put(handle, entry);
        }
        return true;
    }

    /** What it is about goes with it. */
    Boolean remove(OutboxEntry entry) {
        Tables.OUTBOX.remove(handle, entry);
        return true;
    }
}
