package io.hexline.bootstrap.serve;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.server.assembly.ParkedJob;
import io.hexline.server.assembly.RunningHost;
import io.hexline.server.control.ControlledServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A server that runs until the process is told to end. */
final class Server implements AutoCloseable {

    private final Supplier<List<ParkedJob>> park;
    private final RestServer rest;
    private final Optional<SavedWorld> saved;
    private final Consumer<ParkedJob> parked;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(
            Supplier<List<ParkedJob>> park, RestServer rest, Optional<SavedWorld> saved, Consumer<ParkedJob> parked) {
        this.park = park;
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
    static Server start(RunningHost host, RestSettings settings, Consumer<ParkedJob> parked) {
        return started(new Server(host::park, host.serve(settings), Optional.empty(), parked));
    }

    /**
     * Likewise.
     *
     * @param save the file in which the world is kept
     * @throws IOException where the file cannot be written
     */
    static Server keeping(Assembly host, Path save, RestSettings settings, Consumer<ParkedJob> parked)
            throws IOException {
        RestServer rest = host.serve(settings);
        return started(new Server(host::park, rest, Optional.of(SavedWorld.start(host, save)), parked));
    }

    /**
     * Likewise, of a server that listens already and whose world can be another at any time.
     *
     * @param save the file in which the world is kept; empty for none
     */
    static Server controlled(ControlledServer server, Optional<Path> save, Consumer<ParkedJob> parked)
            throws IOException {
        Optional<SavedWorld> saved =
                save.isEmpty() ? Optional.empty() : Optional.of(SavedWorld.start(server.live(), save.get()));
        return started(new Server(server::park, server.rest(), saved, parked));
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
            park.get().forEach(parked);
            saved.ifPresent(SavedWorld::close);
            stopped.countDown();
        }
    }
}
