package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.Store;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.Carriers;
import io.hexline.world.OrderCourse;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.StateStore;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Everybody outside, simulated, with the failures that lie ahead. */
public final class Simulation {

    private final People people;
    private final StateStore state;
    private final Faults faults;
    private final ToldNumbers billedNumbers;
    private final ToldNumbers emergencyAddresses;
    private final ToldNumbers references;
    private final SimulatedPlatform platform;
    private final SimulatedCarrierAccounts carrierAccounts;
    private final SimulatedCarrierRecords carrierRecords;
    private final SimulatedNumberOrders numberOrders;
    private final SimulatedRecording recording;
    private final SimulatedFiles files;

    private Simulation(World world, Store store, InstantSource time, StateStore state) {
        this.people = store.people();
        this.state = state;
        this.faults = new Faults(world.faults(), state, new FaultMatch(store.people(), store.locations()));
        Outside outside = world.work().outside();
        this.billedNumbers = new ToldNumbers("billed_numbers", world, outside.billedNumbers(), state);
        this.emergencyAddresses = new ToldNumbers("emergency_addresses", world, outside.emergencyAddresses(), state);
        this.references = new ToldNumbers("number_references", world, outside.references(), state);
        this.files = new SimulatedFiles(world, state, faults);
        this.platform = new SimulatedPlatform(world, files, billedNumbers, state, faults);
        this.carrierAccounts = new SimulatedCarrierAccounts(world, state, faults);
        Carriers carriers = world.carriers();
        Map<CarrierId, OrderCourse> courses = state.constants(
                "order_courses", Codec.text(CarrierId::new), Codec.json(OrderCourse.class), carriers.courses());
        OrderBook book = new OrderBook(carriers.orders(), courses, state, time);
        this.carrierRecords = new SimulatedCarrierRecords(
                world,
                book,
                new CarrierConnections(carriers.connections(), courses, state, time),
                List.of(billedNumbers, emergencyAddresses, references),
                state,
                faults);
        this.numberOrders = new SimulatedNumberOrders(carrierRecords, book, references, store.locations(), faults);
        this.recording = new SimulatedRecording(world.recordings(), store.locations(), state, faults);
    }

    /**
     * The collaborators of a world, in the memory of this process.
     *
     * @param store what they look up, where they know what everybody knows; it holds the same world
     */
    public static Simulation of(World world, Store store, InstantSource time) {
        return of(world, store, time, new InMemoryState());
    }

    /**
     * The collaborators of a world, somewhere else.
     *
     * @param state where they keep what they know
     */
    public static Simulation of(World world, Store store, InstantSource time, StateStore state) {
        return new Simulation(world, store, time, state);
    }

    /**
     * The collaborators that know already what they know.
     *
     * @param state where they keep it
     */
    public static Simulation on(StateStore state, Store store, InstantSource time) {
        return of(World.EMPTY, store, time, state);
    }

    /** The driven ports of all of them. */
    public Collaborators collaborators() {
        return new Collaborators(
                this::currentLocation,
                carrierAccounts,
                carrierRecords,
                numberOrders,
                platform,
                recording,
                platform,
                this::updateEmergencyAddress,
                files);
    }

    /** The failures that lie ahead of them. */
    public Faults faults() {
        return faults;
    }

    private Either<PortFailure, Optional<LocationId>> currentLocation(PersonId user) {
        return faults.or(
                Collaborator.DIRECTORY,
                "currentLocation",
                () -> About.user(user),
                () -> people.subscriber(user).map(found -> found.flatMap(Subscriber::location)));
    }

    private Either<PortFailure, NumberTransfer> updateEmergencyAddress(Command.Key key, NumberTransfer transfer) {
        return faults.or(Collaborator.EMERGENCY, "update", key, () -> About.transfer(key, transfer), () -> {
            emergencyAddresses.tell(transfer);
            return Either.right(transfer);
        });
    }

    /**
     * A world with the collaborators as they are now, where they are not in step with the store too, and with what is left
     * of the faults.
     *
     * @param stored what the store holds now; asked for while no command is carried out, so that both are of one moment
     */
    public World addedTo(Supplier<World> stored) {
        return state.still(() -> addedTo(stored.get()));
    }

    private World addedTo(World stored) {
        World world = stored.withCollaborators(
                recording.now(),
                carrierRecords.now().withAccounts(ImmutableSet.copyOf(carrierAccounts.accounts())),
                files.stores(stored),
                faults.pending());
        return world.withWork(world.work().withOutside(outside(stored)));
    }

    private Outside outside(World stored) {
        Divergence divergence = from(stored);
        Set<Subscriber> records = divergence.platform().stream()
                .flatMap(person -> platform.record(person).stream())
                .collect(ImmutableSet.toImmutableSet());
        return new Outside(
                records,
                divergence.platform().stream()
                        .filter(person -> platform.record(person).isEmpty())
                        .collect(ImmutableSet.toImmutableSet()),
                divergence.billedUsers(),
                divergence.billedNumbers(),
                divergence.emergencyAddresses(),
                divergence.references(),
                carrierRecords.secondPlaces(),
                divergence.files(),
                carrierAccounts.registrations(stored));
    }

    /**
     * Where the collaborators are not in step with the store.
     *
     * @param stored what the store holds now
     */
    public Divergence from(World stored) {
        return new Divergence(
                platform.astray(stored.subscribers()),
                platform.billedElsewhere(stored.subscribers()),
                billedNumbers.astray(stored.numbers()),
                emergencyAddresses.astray(stored.numbers()),
                references.astray(stored.numbers()),
                files.missing(stored));
    }
}
