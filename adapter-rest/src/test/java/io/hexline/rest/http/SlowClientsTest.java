package io.hexline.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.hexline.rest.Client;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import io.hexline.rest.Wire;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that take their time, to hold on to what others need. Nothing else runs meanwhile: threads are counted. */
@Timeout(60)
@Isolated
class SlowClientsTest {

    private static final String PATH = "/v1/licenses/users";
    private static final String HEAD =
            "PATCH " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2000\r\n\r\n";

    /** More than a pool of threads has by default. */
    private static final int CROWD = 240;

    private final UseCases missing = Stubs.assigning(command -> Either.left(new Failure.NotFound("user", "asked for")));

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"})
    void headersThatTrickleAreCutOffOnANewConnectionAndOnAUsedOne(String before) throws IOException {
        try (RestServer server = RestServer.start(missing, settings(Duration.ofSeconds(2)))) {
            String answers =
                    Wire.drip(server, before + "GET /health/live HTTP/1.1\r\n", "X-Slow: abcdefghijklmnop\r\n\r\n");

            assertEquals(before.isEmpty() ? 0 : 1, answers.split("HTTP/1.1 ", -1).length - 1, answers);
        }
    }

    @Test
    void aBodyThatTricklesIsAnsweredWhenTheTimeIsOver() throws IOException {
        try (RestServer server = RestServer.start(missing, settings(Duration.ofSeconds(2)))) {
            String answer = Wire.drip(server, HEAD, "{\"email\":\"abcdefghijklmnopqrs");

            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("The body did not arrive in time."), answer);
        }
    }

    @Test
    void aBodyInPartsThatComesInTimeIsTaken() throws IOException {
        try (RestServer server = RestServer.start(missing, settings(Duration.ofSeconds(10)))) {
            String answer = Wire.drip(server, HEAD.replace("2000", "5") + "{", "  }\n");

            assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        }
    }

    @Test
    void aCrowdThatSendsBodiesSlowlyTakesNoThreads() throws IOException {
        try (RestServer server = RestServer.start(missing, settings(Duration.ofMinutes(1)))) {
            Client client = new Client(server);
            List<Socket> crowd = new ArrayList<>();
            try {
                for (int number = 0; number < CROWD; number++) {
                    crowd.add(connect(server, HEAD));
                }
                for (Socket slow : crowd) {
                    slow.getOutputStream().write("{\"email\":\"slow".getBytes(StandardCharsets.US_ASCII));
                }
                assertTimeout(
                        Duration.ofSeconds(5),
                        () -> client.json("PATCH", PATH, "{}").assertRefused(404, "Not found: user asked for."));
                assertTrue(threads() < CROWD / 2, () -> threads() + " threads");
            } finally {
                for (Socket slow : crowd) {
                    slow.close();
                }
            }
        }
    }

    @Test
    void whetherTheServerLivesIsAnsweredWhileAllOperationsWait() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(CROWD / 2);
        CountDownLatch release = new CountDownLatch(1);
        UseCases slow = Stubs.assigning(command -> {
            waiting.countDown();
            await(release);
            return Either.left(new Failure.NotFound("user", "asked for"));
        });
        ExecutorService senders = Executors.newCachedThreadPool();
        try (RestServer server = RestServer.start(slow, settings(Duration.ofMinutes(1)))) {
            Client client = new Client(server);
            for (int number = 0; number < CROWD; number++) {
                senders.execute(() -> client.json("PATCH", PATH, "{}"));
            }
            assertTrue(waiting.await(20, TimeUnit.SECONDS));

            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertEquals(
                            200, client.plain("GET", "/health/live", "nobody").status()));
            release.countDown();
            senders.shutdown();
            assertTrue(senders.awaitTermination(20, TimeUnit.SECONDS));
        } finally {
            senders.shutdownNow();
        }
    }

    /** Neither the idle timeout nor the deadline is about them. */
    @Test
    void anOperationMayTakeLongerThanAClient() {
        UseCases slow = Stubs.assigning(command -> {
            await(new CountDownLatch(1), 3);
            return Either.left(new Failure.NotFound("user", "asked for"));
        });
        RestSettings hasty = new RestSettings(
                "127.0.0.1", 0, 1000, 8192, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(5));
        try (RestServer server = RestServer.start(slow, hasty)) {
            new Client(server).json("PATCH", PATH, "{}").assertRefused(404, "Not found: user asked for.");
        }
    }

    private static void await(CountDownLatch latch) {
        await(latch, 30);
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("hexline"))
                .count();
    }

    private static Socket connect(RestServer server, String sent) throws IOException {
        Socket socket = new Socket(server.address().getHost(), server.address().getPort());
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static RestSettings settings(Duration requestTimeout) {
        return new RestSettings(
                "127.0.0.1", 0, 4000, 8192, Duration.ofSeconds(30), requestTimeout, Duration.ofSeconds(1));
    }
}
