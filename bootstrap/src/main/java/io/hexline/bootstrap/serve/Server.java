package io.hexline.bootstrap.serve;

import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.bootstrap.assembly.RunningHost;
import io.hexline.bootstrap.assembly.SavedWorld;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A server that runs until the process is told to end. */
final class Server implements AutoCloseable {

    private final RunningHost host;
    private final RestServer rest;
    private final Optional<SavedWorld> saved;
    private final Consumer<MoveJob> parked;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(RunningHost host, RestServer rest, Optional<SavedWorld> saved, Consumer<MoveJob> parked) {
        this.host = host;
        this.rest = rest;
        this.saved = saved;
        this.parked = parked;
    }

    /**
     * Listens.
     *
     * @param parked is told of every job that is left because the server stops
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    static Server start(RunningHost host, RestSettings settings, Consumer<MoveJob> parked) {
        return started(new Server(host, host.serve(settings), Optional.empty(), parked));
    }

    /**
     * Likewise.
     *
     * @param save the file in which the world is kept
     * @throws IOException where the file cannot be written
     */
    static Server keeping(Assembly host, Path save, RestSettings settings, Consumer<MoveJob> parked)
            throws IOException {
        RestServer rest = host.serve(settings);
        return started(new Server(host, rest, Optional.of(SavedWorld.start(host, save)), parked));
    }

    private static Server started(Server server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "hexline-stop"));
        return server;
    }

    URI address() {
        return rest.address();
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Running requests end first; then running jobs are left, once the users at which they are have come to an end. */
    @Override
    public synchronized void close() {
        if (stopped.getCount() > 0) {
            rest.close();
            host.park().forEach(parked);
            saved.ifPresent(SavedWorld::close);
            stopped.countDown();
        }
    }
}
