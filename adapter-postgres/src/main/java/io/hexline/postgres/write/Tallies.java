package io.hexline.postgres.write;

import io.hexline.postgres.database.Database;
import io.hexline.postgres.table.Tally;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * How many there are of something, with what the transaction adds. It is written last, in one order, so that commits do not
 * wait for each other long, and never in a ring.
 */
final class Tallies {

    /** How many commits at most can count the same at one time. */
    private static final int SLOTS = 8;

    private static final String ADD = "INSERT INTO tally (scope, kind, slot, count) SELECT a.scope, a.kind, ?, a.count"
            + " FROM unnest(CAST(? AS text[]), CAST(? AS text[]), CAST(? AS bigint[])) AS a (scope, kind, count)"
            + " ON CONFLICT (scope, kind, slot) DO UPDATE SET count = tally.count + excluded.count";

    private final Database database;
    private final Handle handle;
    private final Map<Tally, Long> added = new TreeMap<>();

    Tallies(Database database, Handle handle) {
        this.database = database;
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
        added.values().removeIf(count -> count == 0);
        if (!added.isEmpty()) {
            database.writeLast(
                    "tally",
                    ADD,
                    ThreadLocalRandom.current().nextInt(SLOTS),
                    texts(Tally::scope),
                    texts(tally -> tally.kind().name()),
                    added.values().stream().map(String::valueOf).toArray(String[]::new));
        }
    }

    private String[] texts(Function<Tally, String> part) {
        return added.keySet().stream().map(part).toArray(String[]::new);
    }

    /** Of what is gone nothing is counted any more. */
    void forget(Tally gone) {
        added.remove(gone);
        handle.execute(
                "DELETE FROM tally WHERE scope = ? AND kind = ?",
                gone.scope(),
                gone.kind().name());
    }
}
