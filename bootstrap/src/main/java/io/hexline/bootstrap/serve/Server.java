package io.hexline.bootstrap.serve;

import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A server that runs until the process is told to end. */
final class Server implements AutoCloseable {

    private final Assembly assembly;
    private final RestServer rest;
    private final Consumer<MoveJob> parked;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Assembly assembly, RestServer rest, Consumer<MoveJob> parked) {
        this.assembly = assembly;
        this.rest = rest;
        this.parked = parked;
    }

    /**
     * Listens.
     *
     * @param pace how long the simulated calling platform takes for each command
     * @param parked is told of every job that is paused because the server stops
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    static Server start(World world, Duration pace, RestSettings settings, Consumer<MoveJob> parked) {
        Assembly assembly = new Assembly(world, pace);
        Server server = new Server(assembly, assembly.serve(settings), parked);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "hexline-stop"));
        return server;
    }

    URI address() {
        return rest.address();
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Running requests end first; then running jobs are paused, and the users at which they are come to an end. */
    @Override
    public synchronized void close() {
        if (stopped.getCount() > 0) {
            rest.close();
            assembly.park().forEach(parked);
            assembly.close();
            stopped.countDown();
        }
    }
}
