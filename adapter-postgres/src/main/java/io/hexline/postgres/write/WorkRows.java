package io.hexline.postgres.write;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Version;
import io.hexline.postgres.table.LeaseKeys;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.record.RecordJson;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Jobs with those of their users that have changed, entries of the outbox, and the leases that somebody still has to have. */
record WorkRows(Handle handle, Tallies tallies) {

    private static final String PUT_USER = "INSERT INTO job_user (job, number, person, busy, pending, document)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (job, number) DO UPDATE SET person = excluded.person,"
            + " busy = excluded.busy, pending = excluded.pending, document = excluded.document";

    private static final String ADD_ENTRY = "WITH e AS (" + Tables.OUTBOX.insert()
            + ") INSERT INTO outbox_about (kind, id, entry) SELECT k.kind, k.id, ? FROM"
            + " unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)";

    private static final String HELD = "SELECT true FROM lease l JOIN unnest(CAST(? AS text[]), CAST(? AS text[]))"
            + " AS k (kind, id) ON l.kind = k.kind AND l.id = k.id WHERE l.fence = ? FOR SHARE OF l";

    Boolean put(BatchJob job) {
        count(Tables.BATCH_JOB.put(handle, job), job.state(), Tally::ofBatchJobs);
        return true;
    }

    private void count(Map<String, Object> before, JobState now, Function<String, Tally> tally) {
        if (!before.isEmpty()) {
            tallies.add(Stream.of(tally.apply((String) before.get("state"))), -1);
        }
        tallies.add(Stream.of(tally.apply(now.name())), 1);
    }

    Boolean put(JobWithUsers changed) {
        MoveJob job = changed.job();
        count(Tables.JOB.put(handle, job), job.state(), Tally::ofJobs);
        try (PreparedBatch batch = handle.prepareBatch(PUT_USER)) {
            changed.items().forEach(item -> add(batch, job, item));
            batch.execute();
        }
        return true;
    }

    private static void add(PreparedBatch batch, MoveJob job, MoveItem item) {
        batch.add(
                job.id().value(),
                item.number(),
                item.move().user().value(),
                item.isWaiting() || item.isPending(),
                item.isPending(),
                RecordJson.write(item));
    }

    Boolean put(OutboxEntry entry) {
        if (entry.version().equals(Version.NEW)) {
            LeaseKeys about = LeaseKeys.of(entry.about());
            List<Object> row = Tables.OUTBOX.row(entry.at(Version.FIRST));
            handle.execute(
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

    /** Whoever wants to take over waits for the end of this transaction. */
    boolean isHeld(Lease lease) {
        LeaseKeys keys = LeaseKeys.of(lease.keys());
        return handle.select(HELD, keys.kinds(), keys.ids(), lease.fence())
                        .mapTo(Boolean.class)
                        .list()
                        .size()
                == lease.keys().size();
    }
}
