package io.hexline.postgres;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.seed.Export;
import io.hexline.postgres.seed.Seed;
import io.hexline.postgres.state.PostgresState;
import io.hexline.simulation.Divergence;
import io.hexline.simulation.InMemoryState;
import io.hexline.simulation.Simulation;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.DirectExecutor;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A server on a database, in which the store and all that simulated collaborators know are. */
public record TestHost(Database database, Simulation simulation, Host host) {

    /** A new one that holds exactly this, at a noon that lasts. */
    public static TestHost of(World world) {
        return of(world, new SettableClock(Instant.parse("2026-03-01T12:00:00Z")), new DirectExecutor());
    }

    /** A new one that holds exactly this. */
    public static TestHost of(World world, InstantSource time, Executor background) {
        Database database = TestDatabases.empty();
        CountingIds ids = new CountingIds();
        InMemoryState opening = new InMemoryState();
        Simulation.of(world, PostgresStore.on(database, ids, time), time, opening);
        right(Seed.fill(database, world, opening.rows()));
        return on(database, ids, time, background);
    }

    /** A server on a database that holds a world. */
    public static TestHost on(Database database, InstantSource time, Executor background) {
        return on(database, new CountingIds(), time, background);
    }

    private static TestHost on(Database database, CountingIds ids, InstantSource time, Executor background) {
        Store store = PostgresStore.on(database, ids, time);
        Simulation simulation = Simulation.on(new PostgresState(database), store, time);
        return new TestHost(database, simulation, new Host(store, simulation.collaborators(), time, background));
    }

    /** Another server on the same database. */
    public TestHost another(Executor background) {
        return on(database, (CountingIds) host.store().ids(), host.time(), background);
    }

    /** Everything there is now; tokens are not. */
    public World world() {
        return right(Export.of(database, stored -> simulation.addedTo(() -> stored)));
    }

    public Divergence divergence() {
        return simulation.from(right(Export.of(database)));
    }

    /** What collaborators know under this key. */
    <V> Optional<V> known(String table, Class<V> type, String key) {
        return new PostgresState(database)
                .table(table, Codec.STRING, Codec.json(type), Opening.none())
                .find(key);
    }

    static <T> T right(Either<PortFailure, T> answer) {
        return answer.getOrElseThrow(failure -> new AssertionError(failure.message()));
    }
}
