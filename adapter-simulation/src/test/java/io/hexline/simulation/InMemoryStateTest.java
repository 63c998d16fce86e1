package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.testkit.contract.StateStoreContract;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InMemoryStateTest extends StateStoreContract {

    @Override
    protected <T> T opened(Function<StateStore, T> tables) {
        return tables.apply(new InMemoryState());
    }

    @Test
    void countsWhateverMayHaveChanged() {
        InMemoryState state = new InMemoryState();
        StateTable<String, Integer> counts =
                state.table("counts", Codec.STRING, Codec.INTEGER, Opening.of(Map.of("one", 1)));
        long before = state.changes();

        assertEquals(1, counts.find("one").orElseThrow());
        assertEquals(before, state.changes());
        counts.put("one", 2);
        assertTrue(state.changes() > before);
    }

    /** Whoever reads the rows of a world with the codecs of its tables has the same collaborators. */
    @Test
    void allThatIsKnownCanBeKeptSomewhereElse() throws IOException {
        World world = Snapshots.parse(SavedWorldTest.full()).get();
        InMemoryState state = new InMemoryState();
        TestHost host = TestHost.of(world, state);

        Simulation again = Simulation.on(
                new Reread(rows(state)), host.host().store(), host.host().time());

        assertEquals(world, again.addedTo(host.store()::world));
        assertEquals(host.divergence(), again.from(host.store().world()));
    }

    private static Map<String, Map<String, String>> rows(InMemoryState state) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (TableRows table : state.rows()) {
            Map<String, String> texts = new HashMap<>();
            table.rows(texts::put);
            assertEquals(null, rows.put(table.table(), texts), table::table);
        }
        return rows;
    }

    /** In memory too, but what it holds at first comes from rows. */
    private record Reread(Map<String, Map<String, String>> rows, InMemoryState memory) implements StateStore {

        Reread(Map<String, Map<String, String>> rows) {
            this(rows, new InMemoryState());
        }

        @Override
        public <K, V> StateTable<K, V> table(String name, Codec<K> key, Codec<V> value, Opening<K, V> opening) {
            Map<K, V> read = new HashMap<>();
            rows.get(name)
                    .forEach((keyText, valueText) ->
                            read.put(key.read().apply(keyText), value.read().apply(valueText)));
            return memory.table(name, key, value, Opening.of(read));
        }

        @Override
        public <T> T together(Supplier<T> command) {
            return memory.together(command);
        }

        @Override
        public <T> Either<PortFailure, T> told(Lease lease, Supplier<Either<PortFailure, T>> command) {
            return memory.told(lease, command);
        }

        @Override
        public <T> T still(Supplier<T> look) {
            return memory.still(look);
        }
    }
}
