package io.hexline.rest;

import io.hexline.application.UseCases;
import io.hexline.rest.http.Deadline;
import io.hexline.rest.http.FirstLine;
import io.hexline.rest.http.Handlers;
import io.hexline.rest.http.RateLimit;
import io.hexline.rest.http.RestHandler;
import io.hexline.rest.http.ServerNames;
import io.hexline.rest.http.TransportErrors;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.result.ResultLinks;
import io.hexline.rest.route.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server that is running; requests run on virtual threads where the JDK has them. */
public final class RestServer implements AutoCloseable {

    private static final int SHUTDOWN_IDLE_MILLIS = 100;

    /** A Link repeats the address of the request, of which a byte may become nine: {@code %EF%BF%BD}. */
    private static final int LINK_FACTOR = 10;

    private final Server server;
    private final ServerConnector connector;
    private final GracefulHandler graceful;

    private RestServer(Server server, ServerConnector connector, GracefulHandler graceful) {
        this.server = server;
        this.connector = connector;
        this.graceful = graceful;
    }

    /**
     * Listens, until it is closed.
     *
     * @throws UncheckedIOException where the address is taken or is not one of this machine
     */
    public static RestServer start(UseCases useCases, RestSettings settings) {
        Server server = new Server(threads());
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        Metrics metrics =
                new Metrics(useCases.moves().countMoveJobs(), useCases.moves().countUntold());
        GracefulHandler graceful = handler(server, useCases, settings, metrics);
        server.setHandler(graceful);
        server.setErrorHandler(errors(server, settings, metrics));
        server.setStopTimeout(settings.stopTimeout().toMillis());
        RestServer started = new RestServer(server, connector, graceful);
        try {
            server.start();
            return started;
        } catch (IOException refused) {
            started.close();
            throw new UncheckedIOException(refused);
        } catch (Exception defect) {
            started.close();
            throw new IllegalStateException("The server did not start", defect);
        }
    }

    /** Where it listens, with the port that it got. */
    public URI address() {
        try {
            return new URI("http", null, connector.getHost(), connector.getLocalPort(), null, null, null);
        } catch (URISyntaxException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Lets the running requests end within the stop timeout, answers new ones with 503 meanwhile, and stops. */
    @Override
    public void close() {
        try {
            if (graceful.isRunning()) {
                graceful.shutdown()
                        .completeOnTimeout(null, server.getStopTimeout(), TimeUnit.MILLISECONDS)
                        .join();
            }
            server.stop();
        } catch (Exception defect) {
            throw new IllegalStateException("The server did not stop as it should", defect);
        }
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("hexline-rest");
        return threads;
    }

    /** Virtual threads, or a pool that lives as long as the server. */
    private static Executor workers(Server server) {
        return Optional.ofNullable(VirtualThreads.getNamedVirtualThreadsExecutor("hexline-work-"))
                .orElseGet(() -> {
                    QueuedThreadPool threads = new QueuedThreadPool();
                    threads.setName("hexline-work");
                    server.addBean(threads);
                    return threads;
                });
    }

    private static GracefulHandler handler(Server server, UseCases useCases, RestSettings settings, Metrics metrics) {
        ResultLinks links = new ResultLinks(settings.time());
        RestHandler rest = new RestHandler(
                Routes.to(useCases, links, metrics),
                new ServerNames(settings.publicUrl()),
                useCases.authenticate(),
                settings.rateLimit().map(most -> new RateLimit(most, settings.time())),
                metrics,
                settings.maxBodyBytes(),
                settings.inMemory(),
                workers(server));
        return Handlers.around(rest, settings.corsOrigin());
    }

    private static Handler errors(Server server, RestSettings settings, Metrics metrics) {
        Handler errors = Handlers.around(new TransportErrors(metrics), settings.corsOrigin());
        errors.setServer(server);
        return errors;
    }

    private static ServerConnector connector(Server server, RestSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(settings.maxHeaderBytes());
        http.setMaxResponseHeaderSize(LINK_FACTOR * settings.maxHeaderBytes());
        ServerConnector connector = FirstLine.connector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idleTimeout().toMillis());
        connector.addBean(Deadline.on(connector, settings.requestTimeout()));
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        return connector;
    }
}
