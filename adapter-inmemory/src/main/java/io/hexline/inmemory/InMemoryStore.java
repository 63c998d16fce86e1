package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import io.hexline.inmemory.read.BatchJobReads;
import io.hexline.inmemory.read.DialPlanReads;
import io.hexline.inmemory.read.GroupReads;
import io.hexline.inmemory.read.JobReads;
import io.hexline.inmemory.read.LineHolderReads;
import io.hexline.inmemory.read.OrganizationReads;
import io.hexline.inmemory.read.PeopleReads;
import io.hexline.inmemory.read.RoutingReads;
import io.hexline.inmemory.read.TokenReads;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.HeldLeases;
import io.hexline.inmemory.state.StoreState;
import io.hexline.inmemory.state.StoreState.ReferenceData;
import io.hexline.inmemory.state.WorldLoader;
import io.hexline.world.KeyedSet;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.InstantSource;

/** A store that keeps everything in memory. */
public final class InMemoryStore {

    private final World opening;
    private final CommittedState committed;
    private final Store ports;

    private InMemoryStore(World opening, Ids ids, InstantSource time) {
        this.opening = opening;
        HeldLeases leases = new HeldLeases(time);
        this.committed = new CommittedState(WorldLoader.of(opening), leases);
        OrganizationReads organizations = new OrganizationReads(committed);
        PeopleReads people = new PeopleReads(committed);
        this.ports = new Store(
                people,
                organizations,
                organizations,
                organizations,
                organizations,
                people,
                people,
                organizations,
                new LineHolderReads(committed),
                organizations,
                new RoutingReads(committed),
                new DialPlanReads(committed),
                new GroupReads(committed),
                organizations,
                new JobReads(committed),
                new BatchJobReads(committed),
                new TokenReads(opening, committed, time),
                committed,
                leases,
                committed,
                () -> Either.right(true),
                ids);
    }

    /**
     * A store that holds this world.
     *
     * @param time by which leases and tokens run out
     * @throws IllegalArgumentException if the world breaks what a store guards; one that was read from a file never
     *     does
     */
    public static InMemoryStore of(World world, Ids ids, InstantSource time) {
        return new InMemoryStore(world, ids, time);
    }

    /** The driven ports of the store. */
    public Store ports() {
        return ports;
    }

    /** How many commits there have been. */
    public long commits() {
        return committed.commits();
    }

    /** The world with what the store holds now, and with the collaborators as they were at first. */
    public World world() {
        StoreState state = committed.state();
        World stored = opening.withStored(
                state.locations().all().collect(ImmutableSet.toImmutableSet()),
                state.features().all().collect(ImmutableSet.toImmutableSet()),
                new Routing(
                        state.trunks().all().collect(ImmutableSet.toImmutableSet()),
                        state.routes().routeGroups().all().collect(ImmutableSet.toImmutableSet()),
                        state.routes().dialPlans().all().collect(ImmutableSet.toImmutableSet())),
                state.deviceProfiles().all().collect(ImmutableSet.toImmutableSet()),
                state.lineHolders().all().collect(ImmutableSet.toImmutableSet()),
                KeyedSet.people(state.people().all().toList()),
                state.subscribers().all().toList(),
                state.numbers().all().map(state::named).toList());
        ReferenceData catalogue = state.catalogue();
        return stored.withDirectory(
                        state.groups().withMembers().collect(ImmutableSet.toImmutableSet()),
                        token -> !catalogue.grants().isRevoked(token.token()),
                        integration ->
                                catalogue.integration(integration.clientId()).isPresent())
                .withWork(new Work(
                        state.jobs().all().collect(ImmutableSet.toImmutableSet()),
                        state.jobs().batchJobs().all().collect(ImmutableSet.toImmutableSet()),
                        state.outbox().all().toList(),
                        Outside.IN_STEP));
    }
}
