package io.hexline.postgres.seed;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.Unhurried;
import io.hexline.postgres.state.PostgresState;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.util.List;

/** Fills an empty database with what simulated collaborators know; all of it or nothing. */
public final class StateSeed {

    private static final List<String> COLUMNS = List.of("key", "value");

    private StateSeed() {}

    /** Fills the database; returns the number of tables. */
    public static Either<PortFailure, Integer> fill(Database database, List<TableRows> tables) {
        return database.commit("be told what collaborators know", handle -> {
            Unhurried.begin(handle);
            Copy copy = new Copy(handle);
            tables.forEach(table -> copy.rows(
                    PostgresState.tableOf(table.table()),
                    COLUMNS,
                    each -> table.rows((key, value) -> each.accept(List.of(key, value)))));
            return tables.size();
        });
    }
}
