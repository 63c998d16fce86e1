package io.hexline.server.control;

import io.hexline.application.UseCases;
import io.hexline.application.access.AccessToken;
import io.hexline.application.control.ClockControl;
import io.hexline.application.control.Journal;
import io.hexline.application.control.NearMiss;
import io.hexline.application.control.WorldControl;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.control.Control;
import io.hexline.rest.event.Events;
import io.hexline.rest.fault.HttpFaults;
import io.hexline.server.assembly.LiveWorld;
import io.hexline.server.assembly.ParkedJob;
import io.hexline.simulation.Faults;
import io.hexline.simulation.SimulatedClock;
import io.hexline.world.Fault;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A server in this process on a world in memory, with all that can be done with it while it runs. */
public final class ControlledServer implements AutoCloseable {

    private final ControlledWorld world;
    private final Control control;
    private final RestServer rest;

    private ControlledServer(ControlledWorld world, Control control, RestServer rest) {
        this.world = world;
        this.control = control;
        this.rest = rest;
    }

    /**
     * Starts.
     *
     * @param pace how long the simulated calling platform takes for each command
     * @param token that controls it over HTTP
     * @throws UncheckedIOException where the address cannot be listened on
     */
    public static ControlledServer start(World first, Duration pace, RestSettings settings, AccessToken token) {
        SimulatedClock clock = new SimulatedClock(InstantSource.system());
        Events events = new Events(clock);
        ControlledWorld world = new ControlledWorld(first, pace, clock, events);
        Control control = new Control(
                token,
                world,
                new WorldClock(clock, world),
                new PortFaults(world),
                new HttpFaults(),
                new Journal(clock),
                events);
        return listening(world, control, settings.at(clock));
    }

    /** Not as one that answers from memory: any system outside can be told to take its time. */
    private static ControlledServer listening(ControlledWorld world, Control control, RestSettings settings) {
        try {
            RestServer rest = RestServer.start(world.assembly().useCases(), settings, control);
            world.servedBy(rest::serve, () -> {
                control.httpFaults().clear();
                control.journal().beginAnew();
            });
            return new ControlledServer(world, control, rest);
        } catch (UncheckedIOException refused) {
            world.assembly().abandon();
            throw refused;
        }
    }

    public URI address() {
        return rest.address();
    }

    /** Starts anew, with the world that it had first. */
    public void reset() {
        world.reset(Optional.empty());
    }

    /** Starts anew, with another world this once. */
    public void reset(World other) {
        world.reset(other);
    }

    /** The world as a whole: checkpoints, snapshots, parts. */
    public WorldControl world() {
        return world;
    }

    /** The world as it is now, whichever it is. */
    public LiveWorld live() {
        return world;
    }

    public ClockControl clock() {
        return control.clock();
    }

    /** The use cases that are served now. */
    public UseCases useCases() {
        return world.assembly().useCases();
    }

    /** The failures of the systems outside that lie ahead, of the world that there is now. */
    public Faults faults() {
        return world.assembly().faults();
    }

    /**
     * Lets a system outside fail, or take its time, in the world that there is now.
     *
     * @throws IllegalArgumentException where that could never happen: what its port has not, or of whom nobody knows
     */
    public void fail(Fault fault) {
        byte[] written = Snapshots.write(fault).toString().getBytes(StandardCharsets.UTF_8);
        control.faults()
                .add(written)
                .getOrElseThrow(problems ->
                        new IllegalArgumentException("This could never happen:\n  " + String.join("\n  ", problems)));
    }

    /** What goes wrong with requests. */
    public HttpFaults httpFaults() {
        return control.httpFaults();
    }

    /** What was asked and answered. */
    public Journal journal() {
        return control.journal();
    }

    /** A request for which nothing is served, with what comes closest to it. */
    public NearMiss nearMiss(Journal.Entry unserved) {
        return NearMiss.of(unserved, rest.served());
    }

    /** What changes. */
    public Events events() {
        return control.events();
    }

    /** The server over HTTP. */
    public RestServer rest() {
        return rest;
    }

    /** Lets the jobs that go on rest, and tells which. */
    public List<ParkedJob> park() {
        return world.assembly().park();
    }

    /** The world ends with it: jobs that run are interrupted, where nobody has parked them before. */
    @Override
    public void close() {
        rest.close();
        world.assembly().abandon();
    }
}
