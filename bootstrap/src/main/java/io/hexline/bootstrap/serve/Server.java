package io.hexline.bootstrap.serve;

import io.hexline.bootstrap.assembly.Assembly;
import io.hexline.inmemory.World;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A server that runs until the process is told to end. */
final class Server implements AutoCloseable {

    private final Assembly assembly;
    private final RestServer rest;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Assembly assembly, RestServer rest) {
        this.assembly = assembly;
        this.rest = rest;
    }

    /**
     * Listens.
     *
     * @throws java.io.UncheckedIOException where the address cannot be listened on
     */
    static Server start(World world, RestSettings settings) {
        Assembly assembly = new Assembly(world);
        Server server = new Server(assembly, assembly.serve(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "hexline-stop"));
        return server;
    }

    URI address() {
        return rest.address();
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Running requests end first, then running jobs. */
    @Override
    public synchronized void close() {
        if (stopped.getCount() > 0) {
            rest.close();
            assembly.close();
            stopped.countDown();
        }
    }
}
