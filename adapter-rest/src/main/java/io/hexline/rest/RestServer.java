package io.hexline.rest;

import io.hexline.application.UseCases;
import io.hexline.application.control.NearMiss;
import io.hexline.rest.control.Control;
import io.hexline.rest.http.Deadline;
import io.hexline.rest.http.FirstLine;
import io.hexline.rest.http.Handlers;
import io.hexline.rest.http.TransportErrors;
import io.hexline.rest.metrics.Metrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
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
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server that is running; what is not answered at once runs on virtual threads where the JDK has them. */
public final class RestServer implements AutoCloseable {

    private static final int SHUTDOWN_IDLE_MILLIS = 100;

    /** A Link repeats the address of the request, of which a byte may become nine: {@code %EF%BF%BD}. */
    private static final int LINK_FACTOR = 10;

    private final Server server;
    private final ServerConnector connector;
    private final GracefulHandler graceful;
    private final ServedUseCases served;
    private final Optional<Control> control;

    private RestServer(
            Server server,
            ServerConnector connector,
            GracefulHandler graceful,
            ServedUseCases served,
            Optional<Control> control) {
        this.server = server;
        this.connector = connector;
        this.graceful = graceful;
        this.served = served;
        this.control = control;
    }

    /**
     * Listens, until it is closed.
     *
     * @throws UncheckedIOException where the address is taken or is not one of this machine
     */
    public static RestServer start(UseCases useCases, RestSettings settings) {
        return start(useCases, settings, Optional.empty());
    }

    /** Likewise, and lets itself be controlled by whoever has the token. */
    public static RestServer start(UseCases useCases, RestSettings settings, Control control) {
        return start(useCases, settings, Optional.of(control));
    }

    private static RestServer start(UseCases useCases, RestSettings settings, Optional<Control> control) {
        Server server = new Server(threads());
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        ServedUseCases served = new ServedUseCases(useCases, settings, control, workers(server));
        GracefulHandler graceful = Handlers.around(served.handler(), settings.corsOrigin(), control);
        server.setHandler(graceful);
        server.setErrorHandler(errors(server, settings, served.metrics()));
        server.setStopTimeout(settings.stopTimeout().toMillis());
        RestServer started = new RestServer(server, connector, graceful, served, control);
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

    /** What is served, besides the control. */
    public List<NearMiss.Served> served() {
        return served.routes();
    }

    /**
     * Serves these use cases from now on. Requests that have begun come to their end with those that were served when they
     * came.
     */
    public void serve(UseCases useCases) {
        served.replace(useCases);
    }

    /** Lets the running requests end within the stop timeout, answers new ones with 503 meanwhile, and stops. */
    @Override
    public void close() {
        try {
            control.ifPresent(given -> given.events().close());
            endless().forEach(Graceful::shutdown);
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

    /** Those whose requests do not end by themselves. */
    private List<Graceful> endless() {
        return graceful.getDescendants().stream()
                .filter(Graceful.class::isInstance)
                .map(Graceful.class::cast)
                .toList();
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

    private static Handler errors(Server server, RestSettings settings, Metrics metrics) {
        Handler errors = Handlers.around(
                new TransportErrors(metrics, settings.pages().flatMap(Pages::refusals)), settings.corsOrigin());
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
