package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hexline.application.UseCases;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** What goes wrong in an operation. Nothing else runs meanwhile: what is logged, and who is told, is the process's. */
@Isolated
class DefectsTest {

    private static final String PATH = "/v1/licenses/users";

    private final Logger logger = (Logger) LoggerFactory.getLogger(Exchange.class);
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
        return Stream.of(
                new IllegalStateException("secret"),
                new StackOverflowError("secret"),
                new AssertionError("secret"),
                new NoClassDefFoundError("secret"),
                new ExceptionInInitializerError("secret"),
                new InternalError("secret"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isAnsweredAndLoggedWhateverKindItIsOf(Throwable defect) {
        try (RestServer server = RestServer.start(failingWith(defect), RestSettings.defaults())) {
            Received answer = ask(server);

            answer.assertRefused(500, "Something went wrong in the server. The trackingId leads to the log.");
            assertFalse(answer.text().contains("secret"), answer.text());
            ILoggingEvent logged = log.list.get(0);
            assertEquals("PATCH " + PATH + " failed", logged.getFormattedMessage());
            assertEquals(Level.ERROR, logged.getLevel());
            assertEquals(defect.getClass().getName(), logged.getThrowableProxy().getClassName());
            assertFalse(logged.getFormattedMessage().contains("Bearer"), logged.getFormattedMessage());
            assertEquals(answer.header(Tracking.ID), logged.getMDCPropertyMap().get(Tracking.ID));
        }
    }

    @Test
    void aRecursionWithoutAnEndTakesNothingWithIt() {
        UseCases endless = Stubs.assigning(command -> {
            throw new IllegalStateException(endless(0));
        });
        try (RestServer server = RestServer.start(endless, RestSettings.defaults())) {
            for (int time = 0; time < 20; time++) {
                assertEquals(500, ask(server).status());
            }
            assertEquals(
                    200,
                    new Client(server).plain("GET", "/health/live", "nobody").status());
        }
    }

    @Test
    void thatThereIsNoMemoryIsToldToTheProgram() {
        List<Throwable> told = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> told.add(defect));
        OutOfMemoryError none = new OutOfMemoryError("none left");
        try (RestServer server = RestServer.start(failingWith(none), RestSettings.defaults())) {
            assertEquals(500, ask(server).status());
            assertEquals(List.of(none), told);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static String endless(int depth) {
        return endless(depth + 1) + depth;
    }

    private static Received ask(RestServer server) {
        return new Client(server).json("PATCH", PATH, "{}");
    }

    private static UseCases failingWith(Throwable defect) {
        return Stubs.assigning(command -> {
            throw DefectsTest.<RuntimeException>sneaky(defect);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable defect) throws T {
        throw (T) defect;
    }
}
