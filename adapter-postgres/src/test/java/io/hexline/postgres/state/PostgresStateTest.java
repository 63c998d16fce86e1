package io.hexline.postgres.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.seed.StateSeed;
import io.hexline.simulation.InMemoryState;
import io.hexline.testkit.contract.StateStoreContract;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.StateUnavailable;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What collaborators know in PostgreSQL, for one server and for several. */
class PostgresStateTest extends StateStoreContract {

    private Database database;

    @Override
    protected <T> T opened(Function<StateStore, T> tables) {
        database = TestDatabases.holding(World.EMPTY);
        return opened(database, tables);
    }

    /** With a table in the database for each of these. */
    static <T> T opened(Database database, Function<StateStore, T> tables) {
        InMemoryState opening = new InMemoryState();
        tables.apply(opening);
        right(database.commit("have tables", handle -> {
            for (TableRows table : opening.rows()) {
                String name = PostgresState.tableOf(table.table());
                handle.execute("CREATE TABLE IF NOT EXISTS " + name
                        + " (key text COLLATE \"C\" PRIMARY KEY, value text NOT NULL)");
            }
            return true;
        }));
        right(StateSeed.fill(database, opening.rows()));
        return tables.apply(new PostgresState(database));
    }

    private static <T> T right(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }

    private static StateTable<String, Integer> counts(StateStore store) {
        return store.table("contract_counts", Codec.STRING, Codec.INTEGER, Opening.of(Map.of("open", 7)));
    }

    @Test
    void whatOneServerIsToldAnotherKnows() {
        StateTable<String, Integer> one = opened(PostgresStateTest::counts);
        StateTable<String, Integer> other = counts(new PostgresState(database));

        one.put("open", 8);
        assertEquals(Optional.of(8), other.change("open", known -> known.map(count -> count + 1)));
        assertEquals(Optional.of(9), one.find("open"));
        other.remove("open");
        assertEquals(Map.of(), one.findAll(List.of("open")));
    }

    @Test
    void ofACommandThatFailsNothingIsLeft() {
        StateTable<String, Integer> counts = opened(PostgresStateTest::counts);
        StateStore store = new PostgresState(database);

        assertThrows(
                IllegalStateException.class,
                () -> store.together(() -> {
                    counts.put("open", 8);
                    counts.put("new", 1);
                    throw new IllegalStateException("a command that fails");
                }));

        assertEquals(Optional.of(7), counts.find("open"));
        assertEquals(Optional.empty(), counts.find("new"));
    }

    @Test
    void whoeverAsksADatabaseThatDoesNotAnswerIsToldSo() {
        StateTable<String, Integer> missing =
                new PostgresState(database()).table("of_nobody", Codec.STRING, Codec.INTEGER, Opening.none());

        assertThrows(StateUnavailable.class, () -> missing.find("open"));
        assertThrows(StateUnavailable.class, () -> missing.put("open", 1));
    }

    private static Database database() {
        return TestDatabases.holding(World.EMPTY);
    }
}
