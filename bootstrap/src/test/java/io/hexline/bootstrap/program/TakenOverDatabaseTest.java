package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.DatabaseSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on whose database a newer version works already: it loses nothing of what that keeps, and makes room. */
class TakenOverDatabaseTest {

    private static final String NEWER = "replace(document, '\"nickName\":', '\"pronouns\":\"they\",\"nickName\":')";

    private static final int USERS = 4;
    private static final int SLOW_MILLIS = 250;

    @TempDir
    private Path folder;

    private final MovesClient client = new MovesClient();
    private final OsloToBergen users = new OsloToBergen(USERS);
    private final DatabaseSettings database = TestDatabases.unprepared();

    @Test
    void whatOnlyANewerVersionCanReadIsUnavailableAndStaysAsItIs() throws IOException, InterruptedException {
        try (Nodes nodes = new Nodes(database, folder, users.world())) {
            ServedProcess served = nodes.start(0);
            String address = served.address();
            TestDatabases.change(database, "UPDATE person SET document = " + NEWER + " WHERE id = 'user1'");
            String before = document();
            assertTrue(before.contains("pronouns"), before);

            assertUnavailable(client.get(address + "/v1/people/user1"));
            assertUnavailable(
                    client.post(address + "/v1/telephony/config/jobs/person/moveLocation", users.request(1, 1)));

            assertEquals(before, document());
            served.stop();
            String told = served.rest();
            assertTrue(told.contains("a document of Person that this version cannot read, at profile.pronouns"), told);
            assertFalse(told.contains("Exception"), told);
        }
    }

    @Test
    void theOlderServerMakesRoom() throws IOException, InterruptedException {
        try (Nodes nodes = new Nodes(database, folder, users.world())) {
            String address = nodes.start(0).address();
            assertEquals(200, client.get(address + "/health/ready").statusCode());

            TestDatabases.change(database, "UPDATE schema_format SET version = version + 1000");

            HttpResponse<String> ready = client.get(address + "/health/ready");
            assertUnavailable(ready);
            assertTrue(ready.body().contains("a newer version of Hexline has taken it over"), ready::body);
            assertUnavailable(client.get(address + "/v1/people/user1"));
            assertEquals(200, client.get(address + "/health/live").statusCode());
        }
    }

    /** The older one stays away, even where the newer one is of its version after all. */
    @Test
    void whatTheOlderServerWasInTheMiddleOfGoesOnElsewhere() throws IOException, InterruptedException {
        try (Nodes nodes = new Nodes(database, folder, users.world())) {
            String older = nodes.start(SLOW_MILLIS).address();
            String job = client.begun(older, users.request(1, USERS));
            client.awaitMoved(older, job, 1);

            TestDatabases.change(database, "UPDATE schema_format SET version = version + 1000");
            assertUnavailable(client.get(older + "/health/ready"));
            TestDatabases.change(database, "UPDATE schema_format SET version = version - 1000");
            String newer = nodes.start(0).address();

            client.awaitCompleted(newer, job);
            users.assertEverybodyHasMoved(nodes.world());
            assertUnavailable(client.get(older + "/health/ready"));
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent(), answer::body);
    }

    private String document() {
        return TestDatabases.text(database, "SELECT document FROM person WHERE id = 'user1'");
    }
}
