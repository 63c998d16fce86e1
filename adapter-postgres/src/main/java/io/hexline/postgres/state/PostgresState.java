package io.hexline.postgres.state;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.FirstStatement;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * What collaborators know, in a database: each table is one there, filled when the database is. A command is a transaction;
 * rows that it has changed or held are locked until its end. Those who wait for each other are told by the database, and
 * one of them begins again.
 */
public record PostgresState(Database database) implements StateStore {

    /** Makes the fence of each key the greatest that has come, in the order of keys. There is a row if there is no key, too. */
    private static final String COME = "WITH first AS MATERIALIZED (%s), come AS ("
            + " INSERT INTO collaborator_fences AS f (key, value) SELECT k.key, CAST(CAST(? AS bigint) AS text)"
            + " FROM first, unnest(CAST(? AS text[])) AS k (key) ORDER BY k.key COLLATE \"C\" ON CONFLICT (key)"
            + " DO UPDATE SET value = CAST(greatest(CAST(f.value AS bigint), CAST(excluded.value AS bigint)) AS text)"
            + " RETURNING CAST(f.value AS bigint) AS fence)"
            + " SELECT first.*, coalesce(come.fence, 0) AS fence FROM first LEFT JOIN come ON true";

    @Override
    public <K, V> StateTable<K, V> table(String name, Codec<K> key, Codec<V> value, Opening<K, V> opening) {
        return new PostgresTable<>(database, tableOf(name), key, value);
    }

    /** The name in the database. */
    public static String tableOf(String name) {
        return "collaborator_" + name;
    }

    @Override
    public <T> T together(Supplier<T> command) {
        return known(database.commit("carry out a command to a collaborator", handle -> command.get()));
    }

    /** It is on the disk with the commit that follows: the write-ahead log is written in its order. */
    @Override
    public <T> Either<PortFailure, T> told(Lease lease, Supplier<Either<PortFailure, T>> command) {
        return known(database.quickly(
                "carry out a command to a collaborator",
                (handle, first) -> isInTime(handle, first, lease)
                        ? command.get()
                        : Either.left(new PortFailure.LeaseLost(lease.keys().toString()))));
    }

    /** Whether nobody has come with a greater fence; nobody else comes any more before the end of the command. */
    private static boolean isInTime(Handle handle, FirstStatement first, Lease lease) {
        String[] about = lease.keys().stream().map(Object::toString).toArray(String[]::new);
        return handle
                .select(COME.formatted(first.select()), lease.fence(), about)
                .map((row, context) -> first.check(row) && row.getLong("fence") <= lease.fence())
                .list()
                .stream()
                .allMatch(inTime -> inTime);
    }

    @Override
    public <T> T still(Supplier<T> look) {
        return known(database.moment("tell what collaborators know", handle -> look.get()));
    }

    static <T> T known(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new StateUnavailable(failure.message()));
    }
}
