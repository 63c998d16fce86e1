package io.hexline.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RestServerTest {

    private static final String PATH = "/v1/licenses/users";

    @Test
    void listensOnLoopbackAndAnyFreePort() {
        try (RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults())) {
            URI address = server.address();
            assertEquals("http://127.0.0.1:" + address.getPort(), address.toString());
            assertTrue(address.getPort() > 0);
        }
    }

    @Test
    void saysThatAnAddressIsTaken() {
        try (RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults())) {
            RestSettings same = RestSettings.defaults().onPort(server.address().getPort());
            assertThrows(UncheckedIOException.class, () -> RestServer.start(Stubs.none(), same));
            RestSettings foreign = RestSettings.defaults().onHost("192.0.2.1");
            assertThrows(UncheckedIOException.class, () -> RestServer.start(Stubs.none(), foreign));
        }
    }

    @Test
    void finishesARunningRequestWhenItStopsAndSendsNewOnesAway() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        RestServer server = RestServer.start(waiting(running, release), RestSettings.defaults());
        Client client = new Client(server);
        CompletableFuture<Received> answer =
                CompletableFuture.supplyAsync(() -> client.json("PATCH", PATH, "{\"email\":\"a@b\"}"));
        assertTrue(running.await(10, TimeUnit.SECONDS));
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
        Received turnedAway = firstAfterStop(client);
        turnedAway.assertRefused(503, "Service Unavailable");
        assertEquals("5", turnedAway.header("Retry-After"));
        assertEquals(List.of(false, false), List.of(answer.isDone(), stopping.isDone()));
        release.countDown();
        answer.get(10, TimeUnit.SECONDS).assertRefused(404, "Not found: user a@b.");
        stopping.get(10, TimeUnit.SECONDS);
        assertThrows(UncheckedIOException.class, () -> client.plain("GET", PATH, "admin"));
    }

    private static Received firstAfterStop(Client client) {
        Received answer = client.plain("GET", "/health/live", "admin");
        while (answer.status() == 200) {
            answer = client.plain("GET", "/health/live", "admin");
        }
        return answer;
    }

    @Test
    void stopsSoonWhereNothingRuns() {
        RestServer server = RestServer.start(Stubs.none(), RestSettings.defaults());
        assertEquals(404, new Client(server).plain("GET", "/nowhere", "admin").status());
        long begun = System.nanoTime();
        server.close();
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 3000);
    }

    @Test
    void keepsManyRequestsApart() throws Exception {
        UseCases echo = Stubs.assigning(command ->
                Either.left(new Failure.NotFound("user", command.email().orElseThrow())));
        ExecutorService senders = Executors.newFixedThreadPool(32);
        try (RestServer server = RestServer.start(echo, RestSettings.defaults())) {
            Client client = new Client(server);
            List<Callable<Received>> requests = IntStream.range(0, 1000)
                    .<Callable<Received>>mapToObj(
                            number -> () -> client.json("PATCH", PATH, "{\"email\":\"user@" + number + "\"}"))
                    .toList();
            int number = 0;
            for (Future<Received> answer : senders.invokeAll(requests)) {
                answer.get().assertRefused(404, "Not found: user user@" + number++ + ".");
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private static UseCases waiting(CountDownLatch running, CountDownLatch release) {
        return Stubs.assigning(command -> {
            running.countDown();
            try {
                release.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Either.left(new Failure.NotFound("user", command.email().orElseThrow()));
        });
    }
}
