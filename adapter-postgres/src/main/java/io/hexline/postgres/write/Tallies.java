package io.hexline.postgres.write;

import io.hexline.postgres.table.Tally;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * How many there are of something, with what the transaction adds. It is written last, in one order, so that commits do not
 * wait for each other long, and never in a ring.
 */
final class Tallies {

    /** How many commits at most can count the same at one time. */
    private static final int SLOTS = 8;

    private static final String ADD = "INSERT INTO tally (scope, kind, slot, count) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (scope, kind, slot) DO UPDATE SET count = tally.count + excluded.count";

    private final Handle handle;
    private final Map<Tally, Long> added = new TreeMap<>();

    Tallies(Handle handle) {
        this.handle = handle;
    }

    void add(Stream<Tally> tallies, long count) {
        tallies.forEach(tally -> added.merge(tally, count, Long::sum));
    }

    /** How many there are after what was written so far. */
    long count(Tally tally) {
        return count(handle, tally) + added.getOrDefault(tally, 0L);
    }

    private static long count(Handle handle, Tally tally) {
        return handle.select(
                        "SELECT coalesce(sum(count), 0) FROM tally WHERE scope = ? AND kind = ?",
                        tally.scope(),
                        tally.kind().name())
                .mapTo(Long.class)
                .one();
    }

    void write() {
        int slot = ThreadLocalRandom.current().nextInt(SLOTS);
        added.forEach((tally, count) -> {
            if (count != 0) {
                handle.execute(ADD, tally.scope(), tally.kind().name(), slot, count);
            }
        });
    }

    /** Of what is gone nothing is counted any more. */
    void forget(Collection<String> scopes) {
        added.keySet().removeIf(tally -> scopes.contains(tally.scope()));
        handle.execute("DELETE FROM tally WHERE scope = ANY(?)", (Object) scopes.toArray(String[]::new));
    }
}
