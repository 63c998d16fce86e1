package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.Host;
import io.hexline.application.store.Ids;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** A host that keeps everything in memory, and simulates the collaborators. */
public final class InMemoryHost {

    private final World opening;
    private final Host host;
    private final CommittedState committed;
    private final SimulatedCollaborators collaborators;
    private final Faults faults;

    /**
     * A host of this world.
     *
     * @throws IllegalArgumentException if the world breaks what a store guards; one that was read from a file never
     *     does
     */
    public InMemoryHost(World world, InstantSource time, Executor background, Ids ids) {
        this.opening = world;
        this.committed = new CommittedState(WorldLoader.of(world));
        this.faults = new Faults(world.faults());
        this.collaborators = new SimulatedCollaborators(world, committed, time, faults);
        this.host = new Host(InMemoryStore.ports(committed, world, ids), collaborators.ports(), time, background);
    }

    /** What use cases are built on. */
    public Host host() {
        return host;
    }

    /**
     * The world as it is now, with what is left of the faults. A registration without subscriber, and a platform's
     * record that is not the store's, are not in it.
     */
    public World world() {
        StoreState state = committed.state();
        return new World(
                opening.organizations(),
                opening.licenses(),
                state.locations().all().collect(ImmutableSet.toImmutableSet()),
                opening.features(),
                state.people().all().collect(ImmutableSet.toImmutableSet()),
                state.subscribers().all().collect(ImmutableSet.toImmutableSet()),
                Maps.filterKeys(collaborators.recordings(), state.subscribers()::has),
                state.numbers().all().map(state::named).collect(ImmutableSet.toImmutableSet()),
                collaborators.carriers().without(state),
                opening.tokens().stream()
                        .filter(token -> state.people().has(token.person()))
                        .map(token -> token.without(state))
                        .collect(ImmutableSet.toImmutableSet()),
                faults.pending());
    }

    /** Where the simulated collaborators are not in step with the store. */
    public Divergence outside() {
        return collaborators.outside();
    }
}
