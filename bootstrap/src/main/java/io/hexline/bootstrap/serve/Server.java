package io.hexline.bootstrap.serve;

import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.bootstrap.assembly.SavedWorld;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.world.World;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A server that runs until the process is told to end. */
final class Server implements AutoCloseable {

    private final Assembly assembly;
    private final RestServer rest;
    private final Optional<SavedWorld> saved;
    private final Consumer<MoveJob> parked;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Assembly assembly, RestServer rest, Optional<SavedWorld> saved, Consumer<MoveJob> parked) {
        this.assembly = assembly;
        this.rest = rest;
        this.saved = saved;
        this.parked = parked;
    }

    /**
     * Listens.
     *
     * @param pace how long the simulated calling platform takes for each command
     * @param save the file in which the world is kept
     * @param parked is told of every job that is left because the server stops
     * @throws IOException where the file cannot be written
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    static Server start(
            World world, Duration pace, RestSettings settings, Optional<Path> save, Consumer<MoveJob> parked)
            throws IOException {
        Assembly assembly = new Assembly(world, pace);
        Server server = new Server(assembly, assembly.serve(settings), saved(assembly, save), parked);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "hexline-stop"));
        return server;
    }

    private static Optional<SavedWorld> saved(Assembly assembly, Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(SavedWorld.start(assembly, file.get())) : Optional.empty();
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
            assembly.park().forEach(parked);
            saved.ifPresent(SavedWorld::close);
            stopped.countDown();
        }
    }
}
