package io.hexline.postgres.write;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.FirstStatement;
import io.hexline.postgres.database.Refused;
import io.hexline.postgres.table.LeaseKeys;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/**
 * Leases as rows; each is taken, renewed and given back by one statement. A row stays when its lease is given back, and
 * remembers the fence; one that was drawn before is refused, and drawn again. Nobody waits for the disk: a lease that is lost
 * with the database is one that nobody has.
 *
 * @param time by which they run out; servers whose clocks differ take over earlier or later, and what is guarded stays
 *     guarded, by the fence
 */
public record RowLeases(Database database, InstantSource time) implements Leases {

    private static final long FIRST_LOOK_MILLIS = 2;
    private static final long LONGEST_LOOK_MILLIS = 50;

    private static final String KEYS = "unnest(CAST(? AS text[]), CAST(? AS text[])) AS k (kind, id)";

    private static final String FENCE =
            "WITH first AS MATERIALIZED (%s), f AS MATERIALIZED (SELECT nextval('fence') AS fence FROM first WHERE %s)";

    /** Those of the keys that nobody else has, in one order. */
    private static final String TAKE =
            FENCE + " INSERT INTO lease (kind, id, fence, expires) SELECT k.kind, k.id, f.fence, ? FROM f, " + KEYS
                    + " ON CONFLICT (kind, id) DO UPDATE SET fence = excluded.fence, expires = excluded.expires"
                    + " WHERE lease.expires <= ? AND lease.fence < excluded.fence RETURNING fence";

    private static final String TAKEN = "SELECT lower(l.kind) || ' ' || l.id FROM lease l JOIN " + KEYS
            + " ON l.kind = k.kind AND l.id = k.id WHERE l.expires > ? LIMIT 1";

    private static final String RENEW = "WITH first AS MATERIALIZED (%s) UPDATE lease l SET expires = ? FROM first, "
            + KEYS + " WHERE %s AND l.kind = k.kind AND l.id = k.id AND l.fence = ?";

    private static final String RELEASE =
            FENCE + " UPDATE lease l SET fence = f.fence, expires = to_timestamp(0) FROM f, " + KEYS
                    + " WHERE l.kind = k.kind AND l.id = k.id AND l.fence = ?";

    @Override
    public Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long look = FIRST_LOOK_MILLIS;
        Either<PortFailure, Lease> taken = take(keys, term);
        while (taken.fold(PortFailure.Busy.class::isInstance, lease -> false)
                && System.nanoTime() < end
                && waited(look)) {
            look = Math.min(2 * look, LONGEST_LOOK_MILLIS);
            taken = free(keys).flatMap(is -> take(keys, term));
        }
        return taken;
    }

    private Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term) {
        return all(keys, "take a lease", (handle, first) -> {
            LeaseKeys rows = LeaseKeys.of(keys);
            Instant now = time.instant();
            Instant until = now.plus(term);
            List<Long> fences = handle.select(with(TAKE, first), until, rows.kinds(), rows.ids(), now)
                    .mapTo(Long.class)
                    .list();
            if (fences.size() < keys.size()) {
                first.check(handle);
                throw new Refused(
                        new PortFailure.Busy(taken(handle, rows, now).orElseGet(() -> String.join(", ", rows.ids()))));
            }
            return new Lease(keys, fences.get(0), until);
        });
    }

    /** Whoever waits only looks, so that nobody waits for its locks. */
    private Either<PortFailure, Boolean> free(Set<Lease.Key> keys) {
        return database.read("look for a lease", handle -> taken(handle, LeaseKeys.of(keys), time.instant()))
                .flatMap(found -> found.<Either<PortFailure, Boolean>>map(key -> Either.left(new PortFailure.Busy(key)))
                        .orElseGet(() -> Either.right(true)));
    }

    /** One that somebody has; whoever was faster by a fence can have given it back by now. */
    private static Optional<String> taken(Handle handle, LeaseKeys rows, Instant now) {
        return handle.select(TAKEN, rows.kinds(), rows.ids(), now)
                .mapTo(String.class)
                .findFirst();
    }

    /** One key is a statement alone; several are all or none. */
    private <T> Either<PortFailure, T> all(
            Set<Lease.Key> keys, String operation, BiFunction<Handle, FirstStatement, T> statement) {
        return keys.size() == 1 ? database.alone(operation, statement) : database.quickly(operation, statement);
    }

    private static String with(String statement, FirstStatement first) {
        return statement.formatted(first.select(), first.condition());
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
        return all(lease.keys(), "renew a lease", (handle, first) -> {
            LeaseKeys rows = LeaseKeys.of(lease.keys());
            Lease renewed = lease.renewed(time.instant().plus(term));
            int held = handle.execute(with(RENEW, first), renewed.until(), rows.kinds(), rows.ids(), lease.fence());
            if (held < lease.keys().size()) {
                first.check(handle);
                throw new Refused(new PortFailure.LeaseLost(lease.keys().toString()));
            }
            return renewed;
        });
    }

    @Override
    public Either<PortFailure, Lease> release(Lease lease) {
        return database.alone("give a lease back", (handle, first) -> {
            LeaseKeys rows = LeaseKeys.of(lease.keys());
            handle.execute(with(RELEASE, first), rows.kinds(), rows.ids(), lease.fence());
            return lease;
        });
    }
}
