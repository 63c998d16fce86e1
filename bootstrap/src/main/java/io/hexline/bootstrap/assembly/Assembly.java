package io.hexline.bootstrap.assembly;

import io.hexline.domain.job.BatchJob;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Hexline, put together over one simulated world in memory: domain and use cases inside, adapters outside. */
public final class Assembly extends RunningHost {

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
        this(world, pace, new BackgroundWork());
    }

    private Assembly(World world, Duration pace, BackgroundWork background) {
        this(
                SimulatedHost.of(world, InstantSource.system(), background, new RandomIds(lastInstance(world))),
                pace,
                background);
    }

    private Assembly(SimulatedHost host, Duration pace, BackgroundWork background) {
        super(host.host(), background, pace);
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

    @Override
    public RestServer serve(RestSettings settings) {
        return RestServer.start(useCases(), settings.answeringFromMemory());
    }

    /** What is greater after each change of the world. */
    public long changes() {
        return host.changes();
    }

    /** The world as it is now. */
    public World world() {
        return host.world();
    }
}
