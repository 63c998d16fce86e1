package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.TcpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of a server goes away while it moves users and is asked, and comes back. */
class DatabaseOutageTest {

    private static final int USERS = 8;
    private static final int PACE_MILLIS = 200;
    private static final Duration OUTAGE = Duration.ofSeconds(10);
    private static final Duration AFTERWARDS = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final MovesClient client = new MovesClient();
    private final OsloToBergen users = new OsloToBergen(USERS);

    @Test
    void whatIsAskedMeanwhileIsForLaterAndTheJobGoesOn() throws IOException, InterruptedException {
        DatabaseSettings database = TestDatabases.unprepared();
        URI there = URI.create(database.url().substring("jdbc:".length()));
        try (TcpProxy proxy = new TcpProxy(
                        new InetSocketAddress(there.getHost(), there.getPort() < 0 ? 5432 : there.getPort()));
                Nodes nodes = new Nodes(behind(proxy, database), folder, users.world())) {
            ServedProcess served = nodes.start(PACE_MILLIS);
            String address = served.address();
            String job = client.begun(address, users.request(1, USERS));
            client.awaitMoved(address, job, 2);

            proxy.goDown();
            long end = System.nanoTime() + OUTAGE.toNanos();
            while (System.nanoTime() < end) {
                for (HttpResponse<String> answer : asked(address)) {
                    assertEquals(503, answer.statusCode(), answer::body);
                    assertTrue(answer.headers().firstValue("Retry-After").isPresent(), answer::body);
                }
            }
            proxy.comeBack();

            awaitAnswer(address);
            client.awaitCompleted(address, job);
            users.assertEverybodyHasMoved(nodes.world());
            served.stop();
            String told = served.rest();
            assertFalse(told.contains("Exception") || told.contains("\tat "), told);
        }
    }

    private static DatabaseSettings behind(TcpProxy proxy, DatabaseSettings server) {
        return DatabaseSettings.of(
                server.url().replaceFirst("//[^/]*", "//127.0.0.1:" + proxy.port()), server.user(), server.password());
    }

    /** Somebody who is there, and a change of somebody. */
    private List<HttpResponse<String>> asked(String address) throws IOException, InterruptedException {
        return List.of(
                client.get(address + "/v1/people/user1"),
                client.post(address + "/v1/telephony/config/jobs/person/moveLocation", users.request(1, 1)));
    }

    /** Connections are found anew now and then. */
    private void awaitAnswer(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + AFTERWARDS.toNanos();
        HttpResponse<String> answer = client.get(address + "/v1/people/user1");
        while (answer.statusCode() == 503) {
            assertTrue(System.nanoTime() < end, answer::body);
            answer = client.get(address + "/v1/people/user1");
        }
        assertEquals(200, answer.statusCode(), answer::body);
    }
}
