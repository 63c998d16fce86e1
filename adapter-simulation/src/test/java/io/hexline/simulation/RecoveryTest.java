package io.hexline.simulation;

import io.hexline.application.Host;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.SettableClock;
import io.hexline.testkit.contract.RecoveryContract;
import io.hexline.world.World;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/** The store in memory and the simulated collaborators survive the processes that work on them. */
class RecoveryTest extends RecoveryContract {

    private record Ground(InMemoryStore store, Simulation simulation) {}

    private final Map<Host, Ground> grounds = new IdentityHashMap<>();

    @Override
    protected Host host(World world, SettableClock clock, Executor background) {
        InMemoryStore store = InMemoryStore.of(world, new CountingIds(), clock);
        Simulation simulation = Simulation.of(world, store.ports(), clock);
        Host host = new Host(store.ports(), simulation.collaborators(), clock, background);
        grounds.put(host, new Ground(store, simulation));
        return host;
    }

    @Override
    protected World world(Host host) {
        Ground ground = grounds.get(host);
        return ground.simulation().addedTo(ground.store()::world);
    }

    @Override
    protected String astray(Host host) {
        Ground ground = grounds.get(host);
        Divergence divergence = ground.simulation().from(ground.store().world());
        return divergence.equals(Divergence.IN_STEP) ? "" : divergence.toString();
    }
}
