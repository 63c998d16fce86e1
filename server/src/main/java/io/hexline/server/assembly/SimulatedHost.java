package io.hexline.server.assembly;

import io.hexline.application.Host;
import io.hexline.application.store.Ids;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.simulation.Divergence;
import io.hexline.simulation.InMemoryState;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** One world in a store in memory, with simulated collaborators beside it. */
public record SimulatedHost(InMemoryStore store, InMemoryState outside, Simulation simulation, Host host) {

    /**
     * A host of this world.
     *
     * @throws IllegalArgumentException if the world breaks what a store guards; one that was read from a file never
     *     does
     */
    public static SimulatedHost of(World world, InstantSource time, Executor background, Ids ids) {
        InMemoryStore store = InMemoryStore.of(world, ids, time);
        InMemoryState outside = new InMemoryState();
        Simulation simulation = Simulation.of(world, store.ports(), time, outside);
        return new SimulatedHost(
                store, outside, simulation, new Host(store.ports(), simulation.collaborators(), time, background));
    }

    /** The world as it is now. */
    public World world() {
        return simulation.addedTo(store::world);
    }

    /** What is greater after each change of the world. */
    public long changes() {
        return store.commits() + outside.changes();
    }

    /** Where the collaborators are not in step with the store. */
    public Divergence divergence() {
        return simulation.from(store.world());
    }
}
