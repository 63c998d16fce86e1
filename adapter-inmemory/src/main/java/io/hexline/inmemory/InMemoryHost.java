package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.Host;
import io.hexline.application.Ids;
import io.hexline.application.access.Tokens;
import io.hexline.application.billing.Billing;
import io.hexline.application.carrier.CarrierAccounts;
import io.hexline.application.carrier.CarrierRecords;
import io.hexline.application.carrier.NumberOrders;
import io.hexline.application.emergency.EmergencyAddresses;
import io.hexline.application.file.UserFiles;
import io.hexline.application.job.MoveJobs;
import io.hexline.application.license.Licenses;
import io.hexline.application.location.Locations;
import io.hexline.application.location.Neighbourhood;
import io.hexline.application.number.Extensions;
import io.hexline.application.number.Numbers;
import io.hexline.application.organization.Organizations;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.application.recording.CallRecording;
import io.hexline.application.store.Ledger;
import io.hexline.application.store.Turns;
import io.hexline.application.user.Directory;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** A host that keeps everything in memory, and simulates the collaborators. */
public final class InMemoryHost implements Host {

    private final World opening;
    private final InstantSource time;
    private final Executor background;
    private final Ids ids;
    private final Store store;
    private final Reads reads;
    private final Faults faults;
    private final Collaborators outside;
    private final Tokens tokens;
    private final Turns turns = new LocalTurns();

    /**
     * A host of this world.
     *
     * @throws IllegalArgumentException if the world breaks what a store guards; one that was read from a file never
     *     does
     */
    public InMemoryHost(World world, InstantSource time, Executor background, Ids ids) {
        this.opening = world;
        this.time = time;
        this.background = background;
        this.ids = ids;
        this.store = new Store(Opening.of(world));
        this.reads = new Reads(store);
        this.faults = new Faults(world.faults());
        this.outside = new Collaborators(world, store, time, faults);
        this.tokens = new IssuedTokens(world.tokens(), store);
    }

    /**
     * The world as it is now, with what is left of the faults. A registration without subscriber, and a platform's
     * record that is not the store's, are not in it.
     */
    public World world() {
        Books books = store.books();
        return new World(
                opening.organizations(),
                opening.licenses(),
                books.locations().all().collect(ImmutableSet.toImmutableSet()),
                opening.features(),
                books.people().all().collect(ImmutableSet.toImmutableSet()),
                books.subscribers().all().collect(ImmutableSet.toImmutableSet()),
                Maps.filterKeys(outside.recording.settings(), books.subscribers()::has),
                books.numbers().all().map(books::named).collect(ImmutableSet.toImmutableSet()),
                outside.carriers().without(books),
                opening.tokens().stream()
                        .filter(token -> books.people().has(token.person()))
                        .map(token -> token.without(books))
                        .collect(ImmutableSet.toImmutableSet()),
                faults.pending());
    }

    /** Where the simulated collaborators are not in step with the store. */
    public Outside outside() {
        return outside.outside();
    }

    @Override
    public Directory directory() {
        return outside.directory;
    }

    @Override
    public Organizations organizations() {
        return reads::organization;
    }

    @Override
    public Licenses licenses() {
        return new LicenseReads(store);
    }

    @Override
    public Locations locations() {
        return new LocationReads(store);
    }

    @Override
    public Neighbourhood neighbourhood() {
        return reads;
    }

    @Override
    public Numbers numbers() {
        return new NumberReads(store);
    }

    @Override
    public Extensions extensions() {
        return reads::owners;
    }

    @Override
    public CarrierAccounts carrierAccounts() {
        return outside.carrierAccounts;
    }

    @Override
    public CarrierRecords carrierRecords() {
        return outside.carrierRecords;
    }

    @Override
    public NumberOrders numberOrders() {
        return outside.numberOrders;
    }

    @Override
    public CallingPlatform platform() {
        return outside.platform;
    }

    @Override
    public CallRecording recording() {
        return outside.recording;
    }

    @Override
    public Billing billing() {
        return outside.billing;
    }

    @Override
    public EmergencyAddresses emergencyAddresses() {
        return outside.emergencyAddresses();
    }

    @Override
    public UserFiles userFiles() {
        return outside.files;
    }

    @Override
    public MoveJobs jobs() {
        return reads;
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public Ledger ledger() {
        return store;
    }

    @Override
    public Turns turns() {
        return turns;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public InstantSource time() {
        return time;
    }

    @Override
    public Executor background() {
        return background;
    }
}
