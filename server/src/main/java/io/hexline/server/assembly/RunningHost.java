package io.hexline.server.assembly;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.ParkMoveJobs.Parked;
import io.hexline.application.store.KeptLeases;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hexline at work: the use cases over a host, what goes on in the background, and what looks after what was left. */
public abstract class RunningHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHost.class);

    private final BackgroundWork background;
    private final UseCases useCases;
    private final Watch recovery;
    private final Watch leases;

    /**
     * Starts.
     *
     * @param background in which the host works; it is closed with this
     * @param pace how long the simulated calling platform takes for each command
     */
    protected RunningHost(Host host, BackgroundWork background, Duration pace) {
        KeptLeases kept = new KeptLeases(host.store().leases(), host.time());
        this.background = background;
        this.useCases = UseCases.on(under(kept, pace.isZero() ? host : paced(host, pace)));
        this.leases = new Watch("hexline-leases", kept::keep, Watch.PAUSE);
        this.recovery = new Watch("hexline-recovery", this::recover, Watch.PAUSE);
    }

    private void recover() {
        useCases.moves()
                .recoverWork()
                .handle()
                .peekLeft(failure -> LOG.warn("Not all that was left could be gone on with: {}", failure));
    }

    private static Host under(KeptLeases kept, Host host) {
        return host.with(host.store().withLeases(kept));
    }

    private static Host paced(Host host, Duration pace) {
        Collaborators unpaced = host.collaborators();
        return host.with(unpaced.withPlatform(new PacedPlatform(unpaced.platform(), pace)));
    }

    public UseCases useCases() {
        return useCases;
    }

    /**
     * Serves the use cases over HTTP. Whoever starts a server closes it, before this.
     *
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    public abstract RestServer serve(RestSettings settings);

    /** Lets the jobs that go on rest, and tells which; what they are at has come to an end then. */
    public List<ParkedJob> park() {
        Either<Failure, Parked> parked = useCases.moves().parkMoveJobs().handle();
        stop();
        return parked.flatMap(this::told)
                .fold(
                        failure -> {
                            LOG.error("Jobs are left as they are; which, cannot be told: {}", failure);
                            return List.of();
                        },
                        jobs -> jobs);
    }

    private Either<Failure, List<ParkedJob>> told(Parked parked) {
        Either<Failure, Seq<ParkedJob>> moves = Either.traverseRight(parked.moves(), job -> now(job));
        return moves.flatMap(those -> Either.traverseRight(parked.others(), job -> now(job))
                .map(others -> those.appendAll(others).asJava()));
    }

    private Either<Failure, ParkedJob> now(MoveJob job) {
        return useCases.moves()
                .watchMoveJob()
                .handle(job.origin().target(), job.id())
                .map(ParkedJob::of);
    }

    private Either<Failure, ParkedJob> now(BatchJob job) {
        return useCases.jobs()
                .watchBatchJobs()
                .handle(job.origin().target(), job.work().kind(), job.id())
                .map(ParkedJob::of);
    }

    private void stop() {
        recovery.close();
        background.close();
        leases.close();
    }

    /** Lets the jobs that run come to an end. */
    @Override
    public void close() {
        stop();
    }

    /** Interrupts the jobs that run: nobody looks at the world any more. */
    public void abandon() {
        recovery.abandon();
        background.abandon();
        leases.abandon();
    }
}
