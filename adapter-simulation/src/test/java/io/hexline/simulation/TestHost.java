package io.hexline.simulation;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.DirectExecutor;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.hexline.world.state.StateStore;
import java.time.Instant;

/** The simulation beside a store in memory, at a noon that lasts. */
record TestHost(InMemoryStore store, Simulation simulation, Host host) {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static TestHost of(World world) {
        return of(world, new InMemoryState());
    }

    static TestHost of(World world, StateStore state) {
        SettableClock clock = new SettableClock(NOON);
        InMemoryStore store = InMemoryStore.of(world, new CountingIds(), clock);
        Simulation simulation = Simulation.of(world, store.ports(), clock, state);
        return new TestHost(
                store, simulation, new Host(store.ports(), simulation.collaborators(), clock, new DirectExecutor()));
    }

    Collaborators collaborators() {
        return host.collaborators();
    }

    World world() {
        return simulation.addedTo(store::world);
    }

    Divergence divergence() {
        return simulation.from(store.world());
    }
}
