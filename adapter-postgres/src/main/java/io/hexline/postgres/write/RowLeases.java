package io.hexline.postgres.write;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.LeaseKeys;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

/**
 * Leases as rows. A fence is drawn while the rows of all its keys are locked, so that it is greater than those before. None is
 * lost by a server that stops; those that the database loses, because it stops, nobody has any more.
 *
 * @param time by which they run out; servers whose clocks differ take over earlier or later, and what is guarded stays
 *     guarded, by the fence
 */
public record RowLeases(Database database, InstantSource time) implements Leases {

    private static final long FIRST_LOOK_MILLIS = 2;
    private static final long LONGEST_LOOK_MILLIS = 50;

    private static final String KEYS = "unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)";

    /** In the order of the keys; nobody has rows that are new. */
    private static final String LOCK =
            "INSERT INTO lease (kind, id, fence, until) SELECT k.kind, k.id, 0, to_timestamp(0) FROM " + KEYS
                    + " ON CONFLICT (kind, id) DO UPDATE SET fence = lease.fence RETURNING kind, id, until";

    private static final String OWN =
            "UPDATE lease l SET fence = ?, until = ? FROM " + KEYS + " WHERE l.kind = k.kind AND l.id = k.id";

    private record Row(Lease.Key key, Instant until) {}

    @Override
    public Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long look = FIRST_LOOK_MILLIS;
        Either<PortFailure, Lease> taken = take(keys, term);
        while (taken.fold(PortFailure.Busy.class::isInstance, lease -> false)
                && System.nanoTime() < end
                && waited(look)) {
            look = Math.min(2 * look, LONGEST_LOOK_MILLIS);
            taken = take(keys, term);
        }
        return taken;
    }

    private Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term) {
        return database.commit("take a lease", handle -> {
            quickly(handle);
            LeaseKeys rows = LeaseKeys.of(keys);
            Instant now = time.instant();
            handle
                    .select(LOCK, rows.kinds(), rows.ids())
                    .map((row, context) -> new Row(
                            new Lease.Key(Lease.Key.Kind.valueOf(row.getString("kind")), row.getString("id")),
                            row.getTimestamp("until").toInstant()))
                    .stream()
                    .filter(row -> now.isBefore(row.until()))
                    .findFirst()
                    .ifPresent(row -> {
                        throw new Refused(new PortFailure.Busy(row.key().toString()));
                    });
            long fence =
                    handle.select("SELECT nextval('fence')").mapTo(Long.class).one();
            Lease lease = new Lease(keys, fence, now.plus(term));
            handle.execute(OWN, fence, lease.until(), rows.kinds(), rows.ids());
            return lease;
        });
    }

    /** Nobody waits for the disk: a lease that is lost with the database is one that nobody has. */
    private static void quickly(Handle handle) {
        handle.execute("SET LOCAL synchronous_commit = off");
    }

    /** About so long, so that those who wait do not look together. */
    private static boolean waited(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
            return true;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Either<PortFailure, Lease> renew(Lease lease, Duration term) {
        return database.commit("renew a lease", handle -> {
            quickly(handle);
            LeaseKeys rows = LeaseKeys.of(lease.keys());
            Lease renewed = lease.renewed(time.instant().plus(term));
            int held = handle.execute(
                    OWN + " AND l.fence = ?", lease.fence(), renewed.until(), rows.kinds(), rows.ids(), lease.fence());
            if (held < lease.keys().size()) {
                throw new Refused(new PortFailure.LeaseLost(lease.keys().toString()));
            }
            return renewed;
        });
    }

    @Override
    public Either<PortFailure, Lease> release(Lease lease) {
        return database.commit("give a lease back", handle -> {
            quickly(handle);
            LeaseKeys rows = LeaseKeys.of(lease.keys());
            handle.execute(
                    "DELETE FROM lease l USING " + KEYS + " WHERE l.kind = k.kind AND l.id = k.id AND l.fence = ?",
                    rows.kinds(),
                    rows.ids(),
                    lease.fence());
            return lease;
        });
    }
}
