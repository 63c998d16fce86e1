package io.hexline.bootstrap.database;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import io.hexline.inmemory.RandomIds;
import io.hexline.postgres.PostgresStore;
import io.hexline.postgres.SequenceIds;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.seed.Export;
import io.hexline.postgres.seed.Seed;
import io.hexline.postgres.state.PostgresState;
import io.hexline.simulation.InMemoryState;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.state.StateUnavailable;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** One world in a database, with simulated collaborators whose knowledge is there too: servers that share it are alike. */
public record PostgresHost(Database database, Simulation simulation, Host host) {

    /**
     * A host on a database that is filled.
     *
     * @param ids those that need not be told apart from other servers' by the database
     */
    public static Either<PortFailure, PostgresHost> on(
            Database database, InstantSource time, Executor background, Ids ids) {
        Store store = PostgresStore.on(database, new SequenceIds(database, ids), time);
        return simulation(database, store, time)
                .map(simulation -> new PostgresHost(
                        database, simulation, new Host(store, simulation.collaborators(), time, background)));
    }

    /** What never changes is read at once. */
    private static Either<PortFailure, Simulation> simulation(Database database, Store store, InstantSource time) {
        try {
            return Either.right(Simulation.on(new PostgresState(database), store, time));
        } catch (StateUnavailable unanswered) {
            return Either.left(new PortFailure.StoreUnavailable("tell what collaborators know"));
        }
    }

    /**
     * Fills an empty database with a world; all of it or nothing.
     *
     * @return the number of people; a conflict where the database holds a world already
     */
    public static Either<PortFailure, Integer> fill(Database database, World world) {
        InstantSource time = InstantSource.system();
        InMemoryState outside = new InMemoryState();
        Simulation.of(world, PostgresStore.on(database, new RandomIds(), time), time, outside);
        return Seed.fill(database, world, outside.rows());
    }

    /** The world as it is now, without tokens. */
    public Either<PortFailure, World> world() {
        return Export.of(database, stored -> simulation.addedTo(() -> stored));
    }
}
