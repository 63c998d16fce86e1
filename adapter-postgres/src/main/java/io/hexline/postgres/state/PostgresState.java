package io.hexline.postgres.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * What collaborators know, in a database: each table is one there, filled when the database is. A command is a transaction;
 * rows that it has changed or held are locked until its end. Those who wait for each other are told by the database, and
 * one of them begins again.
 */
public record PostgresState(Database database) implements StateStore {

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
    public <T> T told(Supplier<T> command) {
        return known(database.quickly("carry out a command to a collaborator", handle -> command.get()));
    }

    @Override
    public <T> T still(Supplier<T> look) {
        return known(database.moment("tell what collaborators know", handle -> look.get()));
    }

    static <T> T known(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new StateUnavailable(failure.message()));
    }
}
