package io.hexline.bootstrap.assembly;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.domain.job.MoveJob;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hexline, put together over one simulated world: domain and use cases inside, adapters outside. */
public final class Assembly implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    private final BackgroundWork background = new BackgroundWork();
    private final SimulatedHost host;
    private final UseCases useCases;
    private final NumberOrderWatch numberOrders;

    public Assembly(World world) {
        this(world, Duration.ZERO);
    }

    /**
     * Puts it together.
     *
     * @param pace how long the simulated calling platform takes for each command
     */
    public Assembly(World world, Duration pace) {
        host = SimulatedHost.of(world, InstantSource.system(), background, new RandomIds());
        useCases = UseCases.on(pace.isZero() ? host.host() : paced(host.host(), pace));
        numberOrders = new NumberOrderWatch(useCases.moves().settleNumberOrders(), NumberOrderWatch.PAUSE);
    }

    private static Host paced(Host host, Duration pace) {
        Collaborators unpaced = host.collaborators();
        Collaborators paced = unpaced.withPlatform(new PacedPlatform(unpaced.platform(), pace));
        return new Host(host.store(), paced, host.time(), host.background(), host.rules());
    }

    public UseCases useCases() {
        return useCases;
    }

    /** The world as it is now. */
    public World world() {
        return host.world();
    }

    /**
     * Serves the use cases over HTTP. Whoever starts a server closes it, before this.
     *
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    public RestServer serve(RestSettings settings) {
        return RestServer.start(useCases, settings);
    }

    /** Pauses the jobs that go on, and tells which; their present users come to an end before this is closed. */
    public List<MoveJob> park() {
        return useCases.moves()
                .parkMoveJobs()
                .handle()
                .fold(
                        failure -> {
                            LOG.error("Jobs could not be paused; they are left as they are: {}", failure);
                            return List.of();
                        },
                        parked -> parked);
    }

    /** Lets the jobs that run come to an end. */
    @Override
    public void close() {
        numberOrders.close();
        background.close();
    }
}
