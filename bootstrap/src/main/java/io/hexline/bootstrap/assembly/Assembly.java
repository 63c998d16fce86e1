package io.hexline.bootstrap.assembly;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.MoveJob;
import io.hexline.inmemory.RandomIds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.World;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
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
    private final RecoveryWatch recovery;

    public Assembly(World world) {
        this(world, Duration.ZERO);
    }

    /**
     * Puts it together.
     *
     * @param pace how long the simulated calling platform takes for each command
     */
    public Assembly(World world, Duration pace) {
        host = SimulatedHost.of(world, InstantSource.system(), background, new RandomIds(lastInstance(world)));
        useCases = UseCases.on(pace.isZero() ? host.host() : paced(host.host(), pace));
        recovery = new RecoveryWatch(useCases.moves().recoverWork(), RecoveryWatch.PAUSE);
    }

    private static long lastInstance(World world) {
        return world.work().jobs().stream()
                .mapToLong(work -> work.job().instance())
                .max()
                .orElse(0);
    }

    private static Host paced(Host host, Duration pace) {
        Collaborators unpaced = host.collaborators();
        Collaborators paced = unpaced.withPlatform(new PacedPlatform(unpaced.platform(), pace));
        return new Host(host.store(), paced, host.time(), host.background(), host.rules());
    }

    public UseCases useCases() {
        return useCases;
    }

    /** What is greater after each change of the world. */
    public long changes() {
        return host.changes();
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
        return RestServer.start(useCases, settings.answeringFromMemory());
    }

    /** Lets the jobs that go on rest, and tells which; their present users have come to an end then. */
    public List<MoveJob> park() {
        Either<Failure, List<MoveJob>> parked = useCases.moves().parkMoveJobs().handle();
        close();
        return parked.flatMap(jobs -> Either.traverseRight(jobs, this::now).map(Seq::asJava))
                .fold(
                        failure -> {
                            LOG.error("Jobs are left as they are; which, cannot be told: {}", failure);
                            return List.of();
                        },
                        jobs -> jobs);
    }

    private Either<Failure, MoveJob> now(MoveJob job) {
        return useCases.moves().watchMoveJob().handle(job.origin().target(), job.id());
    }

    /** Lets the jobs that run come to an end. */
    @Override
    public void close() {
        recovery.close();
        background.close();
    }
}
