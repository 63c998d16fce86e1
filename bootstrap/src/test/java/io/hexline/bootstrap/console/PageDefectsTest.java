package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexline.console.Console;
import io.hexline.console.http.ConsoleHandler;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** A page that fails. Nothing else runs meanwhile: what is logged is the process's. */
@Isolated
class PageDefectsTest {

    private static final String ID = "TRACKED_4711";

    private final Logger logger = (Logger) LoggerFactory.getLogger(ConsoleHandler.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    static Stream<Throwable> defects() {
        return Stream.of(new IllegalStateException("secret"), new StackOverflowError("secret"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isFoundInTheLogByWhatThePageSays(Throwable defect) throws IOException, InterruptedException {
        RestSettings settings =
                RestSettings.defaults().showing((served, workers) -> Console.handler(() -> fail(defect), workers));
        try (RestServer server = new Assembly(Snapshots.sample()).serve(settings)) {
            HttpResponse<String> page = new Browser(server.address())
                    .send(HttpRequest.newBuilder(server.address().resolve("/console/sign-in"))
                            .header("trackingId", ID)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("token=any")));

            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("It was logged under " + ID), page.body());
            assertFalse(page.body().contains("secret"), page.body());
            ILoggingEvent logged = log.list.get(0);
            assertEquals(ID, logged.getMDCPropertyMap().get("trackingId"));
            assertEquals("secret", logged.getThrowableProxy().getMessage());
        }
    }

    private static <T> T fail(Throwable defect) {
        if (defect instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) defect;
    }
}
