package io.hexline.server.assembly;

import io.hexline.application.Host;
import io.hexline.domain.job.BatchJob;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.simulation.Faults;
import io.hexline.world.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Hexline, put together over one simulated world in memory: domain and use cases inside, adapters outside. */
public final class Assembly extends RunningHost implements LiveWorld {

    private final SimulatedHost host;

    public Assembly(World world) {
        this(world, Duration.ZERO);
    }

    /**
     * Puts it together.
     *
     * @param pace how long the simulated calling platform takes for each command
     */
    public Assembly(World world, Duration pace) {
        this(world, pace, InstantSource.system(), host -> host);
    }

    /**
     * Likewise.
     *
     * @param time by which everything in it happens
     * @param watch stands between the use cases and what they work with
     */
    public Assembly(World world, Duration pace, InstantSource time, UnaryOperator<Host> watch) {
        this(world, pace, time, watch, new BackgroundWork());
    }

    private Assembly(
            World world, Duration pace, InstantSource time, UnaryOperator<Host> watch, BackgroundWork background) {
        this(SimulatedHost.of(world, time, background, new RandomIds(lastInstance(world))), pace, watch, background);
    }

    private Assembly(SimulatedHost host, Duration pace, UnaryOperator<Host> watch, BackgroundWork background) {
        super(watch.apply(host.host()), background, pace);
        this.host = host;
    }

    private static long lastInstance(World world) {
        return Stream.concat(
                        world.work().jobs().stream().map(work -> work.job().instance()),
                        world.work().batchJobs().stream().map(BatchJob::instance))
                .mapToLong(instance -> instance)
                .max()
                .orElse(0);
    }

    /** What can take its time must not be waited for by the threads of connections. */
    @Override
    public RestServer serve(RestSettings settings) {
        boolean slow = faults().all().values().stream()
                .anyMatch(fault -> !fault.delay().isZero());
        return RestServer.start(useCases(), slow ? settings : settings.answeringFromMemory());
    }

    @Override
    public long changes() {
        return host.changes();
    }

    @Override
    public World world() {
        return host.world();
    }

    /** The failures that lie ahead of its collaborators. */
    public Faults faults() {
        return host.simulation().faults();
    }
}
