package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.cli.answer.Outcome;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that keeps its world in a file is killed again and again while it moves users: each time the next one goes on,
 * and in the end everybody is where it was to go.
 */
class SavedServeTest {

    private static final int USERS = 12;
    private static final int KILLS = Integer.getInteger("hexline.kills", 3);
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private static String world() {
        return """
                {"format": 2, "organizations": [{"id": "acme", "displayName": "Acme", "deploymentMode": "WEBEX_CALLING",
                  "licenses": [{"id": "calling", "name": "Calling", "kind": "CALLING_PROFESSIONAL", "totalUnits": 100}],
                  "locations": [{"id": "oslo", "name": "Oslo", "calling": {"pstn": {"carrierId": "fjord"}}},
                                {"id": "bergen", "name": "Bergen", "calling": {"pstn": {"carrierId": "fjord"}}}],
                  "people": [{"id": "root", "emails": ["root@acme.example"], "displayName": "Root",
                              "roles": ["FULL_ADMINISTRATOR"]}, %s],
                  "numbers": [%s]}],
                 "carriers": [{"id": "fjord", "name": "Fjord", "kind": "CISCO_PSTN"}],
                 "tokens": [{"token": "secret", "personId": "root",
                             "scopes": ["spark-admin:telephony_config_read", "spark-admin:telephony_config_write",
                                        "spark-admin:people_write", "identity:groups_rw"]}]}
                """.formatted(users("""
                                {"id": "user%1$s", "emails": ["user%1$s@acme.example"], "displayName": "User %1$s",
                                 "firstName": "User", "lastName": "%1$s", "licenses": ["calling"],
                                 "calling": {"locationId": "oslo", "phoneNumber": "+47215551%1$02d",
                                             "devices": [{"name": "desk%1$s"}]}}"""), users("""
                                {"phoneNumber": "+47215551%1$02d", "locationId": "oslo"}"""));
    }

    private static String users(String each) {
        return IntStream.rangeClosed(1, USERS).mapToObj(each::formatted).collect(Collectors.joining(",\n"));
    }

    @Test
    void goesOnWhereTheOneBeforeWasKilled() throws IOException, InterruptedException {
        Path opening = Files.writeString(folder.resolve("opening.json"), world());
        Path kept = folder.resolve("kept.json");
        long seed = System.nanoTime();
        System.out.println("killed " + KILLS + " times, seed " + seed);
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServedProcess served = start(opening, kept)) {
                String address = served.address();
                String job = job(address);
                awaitMoved(address, job, random.nextInt(USERS * kill / (KILLS + 1) + 1));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(200)));
                served.kill();
            }
            assertEquals(List.of(), Snapshots.read(kept).fold(problems -> problems, world -> List.of()));
        }
        try (ServedProcess served = start(opening, kept)) {
            String address = served.address();
            String job = job(address);
            awaitMoved(address, job, USERS);
            served.stop();
            served.exitCode();
        }
        assertEverybodyHasMoved(Snapshots.read(kept).get());
    }

    @Test
    void aFileIsKeptByOneServerAlone() throws IOException, InterruptedException {
        Path opening = Files.writeString(folder.resolve("opening.json"), world());
        Path kept = folder.resolve("kept.json");
        try (ServedProcess first = start(opening, kept)) {
            first.address();
            String before = Files.readString(kept);
            try (ServedProcess second = start(opening, kept)) {
                String told = second.rest().replace(",", "");
                assertTrue(told.contains("another server keeps its world in it."), told);
                assertTrue(told.endsWith(" exit " + Outcome.FAILED.exitCode()), told);
            }
            Run upgrade = Run.of("snapshot", "upgrade", "--write", kept.toString());
            assertEquals(Outcome.FAILED.exitCode(), upgrade.exitCode());
            assertEquals(before, Files.readString(kept));
            first.kill();
        }
        try (ServedProcess next = start(opening, kept)) {
            next.address();
        }
    }

    @Test
    void whatSomebodyElsePutInThePlaceOfTheFileStays() throws IOException, InterruptedException {
        Path opening = Files.writeString(folder.resolve("opening.json"), world());
        Path kept = folder.resolve("kept.json");
        try (ServedProcess served = start(opening, kept)) {
            String address = served.address();
            Files.writeString(kept, "a diary");
            awaitMoved(address, begun(address), USERS);
            served.stop();
            String told = served.rest();

            assertTrue(told.contains("it is no snapshot any more"), told);
        }
        assertEquals("a diary", Files.readString(kept));
    }

    private static ServedProcess start(Path opening, Path kept) throws IOException {
        return ServedProcess.start(
                "--port", "0", "--pace", "20", "--snapshot", opening.toString(), "--save", kept.toString());
    }

    /** The job that goes on; a new one where the file did not have it yet. */
    private String job(String address) throws IOException, InterruptedException {
        JsonNode jobs = send(address, MOVES, Optional.empty()).path("items");
        return jobs.isEmpty() ? begun(address) : jobs.get(0).path("id").asText();
    }

    private String begun(String address) throws IOException, InterruptedException {
        String body = "{\"usersList\": [{\"locationId\": \"bergen\", \"validate\": false, \"users\": ["
                + IntStream.rangeClosed(1, USERS)
                        .mapToObj("{\"userId\": \"user%d\"}"::formatted)
                        .collect(Collectors.joining(", "))
                + "]}]}";
        JsonNode answer = send(address, MOVES, Optional.of(body));
        JsonNode id = answer.path("response").path("jobDetails").path("id");
        assertTrue(id.isTextual(), answer::toString);
        return id.asText();
    }

    private void awaitMoved(String address, String job, int users) throws IOException, InterruptedException {
        JsonNode now = send(address, MOVES + "/" + job, Optional.empty());
        while (now.path("counts").path("moved").asInt() < users) {
            assertNotEquals("FAILED", now.path("latestExecutionStatus").asText(), now::toString);
            assertEquals(0, now.path("counts").path("failed").asInt(), now::toString);
            now = send(address, MOVES + "/" + job, Optional.empty());
        }
    }

    private JsonNode send(String address, String path, Optional<String> body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer secret")
                .header("Content-Type", "application/json");
        String answer = client.send(
                        body.map(text -> request.POST(BodyPublishers.ofString(text)))
                                .orElse(request)
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return JSON.readTree(answer);
    }

    private static void assertEverybodyHasMoved(World world) {
        LocationId bergen = new LocationId("bergen");
        assertEquals(USERS, world.subscribers().size());
        assertEquals(
                List.of(Optional.of(bergen)),
                world.subscribers().stream()
                        .map(Subscriber::location)
                        .distinct()
                        .toList());
        assertEquals(
                List.of(Optional.of(bergen)),
                world.numbers().stream()
                        .map(number -> number.location())
                        .distinct()
                        .toList());
        assertEquals(
                List.of(Optional.of(bergen)),
                world.carriers().numbers().stream()
                        .map(number -> number.location())
                        .distinct()
                        .toList());
        assertEquals(USERS, world.carriers().orders().size(), "each number is ordered once");
        assertEquals(List.of(), world.work().outbox());
        assertEquals(Outside.IN_STEP, world.work().outside());
    }
}
