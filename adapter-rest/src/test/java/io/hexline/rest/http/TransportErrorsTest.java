package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.rest.Callers;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.metrics.ReadMetricsOperation;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TransportErrorsTest {

    private static final Answer TOO_LARGE = Answer.nothing().withHeader("Link", "x".repeat(100_000));

    private final Metrics metrics =
            new Metrics(() -> Either.right(Map.of()), () -> Either.right(Map.of()), () -> Either.right(0));
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Logger logger = (Logger) LoggerFactory.getLogger(TransportErrors.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void start() throws Exception {
        Route.Endpoint open = new Route.Open(request -> Either.right(TOO_LARGE));
        Route.Endpoint numbers = new Route.Secured(Permission.READ_METRICS, new ReadMetricsOperation(metrics));
        List<Route> routes = List.of(
                new Route("GET", "/large", Envelope.STANDARD, open),
                new Route("GET", "/metrics", Envelope.STANDARD, numbers));
        RestHandler rest = new RestHandler(
                routes,
                new ServerNames(Optional.empty()),
                Callers.authenticate(),
                Optional.empty(),
                metrics,
                Optional.empty(),
                1000,
                false,
                Runnable::run);
        Handler errors = Handlers.around(new TransportErrors(metrics, Optional.empty()), Optional.empty());
        server.setHandler(Handlers.around(rest, Optional.empty(), Optional.empty()));
        errors.setServer(server);
        server.setErrorHandler(errors);
        server.start();
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() throws Exception {
        logger.detachAppender(log);
        server.stop();
    }

    @Test
    void anAnswerThatCannotBeSentIsLoggedWithItsRequestAndCountedOnce() throws Exception {
        assertEquals(500, get("/large").statusCode());

        ILoggingEvent logged = log.list.get(0);
        assertEquals(Level.ERROR, logged.getLevel());
        assertEquals("GET failed outside of its operation", logged.getFormattedMessage());
        assertEquals("SUPPORT_4711", logged.getMDCPropertyMap().get(Tracking.ID));
        assertNotNull(logged.getThrowableProxy());
        assertEquals(
                List.of("hexline_requests_total{operation=\"unknown\",status=\"500\"} 1.0"),
                get("/metrics")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("hexline_requests_total"))
                        .toList());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Authorization", "Bearer admin")
                .header(Tracking.ID, "SUPPORT_4711")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
