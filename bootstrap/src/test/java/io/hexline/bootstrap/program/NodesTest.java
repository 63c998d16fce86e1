package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.job.JobState;
import io.hexline.postgres.TestDatabases;
import io.hexline.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers of one database: either answers for both, and goes on with what the other leaves. */
class NodesTest {

    private static final int USERS = 12;

    /** So many users of a job move at the same time. */
    private static final int AT_ONCE = 4;

    private static final int KILLS = Integer.getInteger("hexline.kills", 10);
    private static final int PACE_MILLIS = 50;
    private static final int SLOW_MILLIS = 250;

    /** After which a job goes on whose server was killed. */
    private static final Duration TAKEN_UP = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    private final MovesClient client = new MovesClient();

    private Nodes nodes(OsloToBergen users) throws IOException {
        return new Nodes(TestDatabases.unprepared(), folder, users.world());
    }

    @Test
    void eitherWatchesPausesResumesAndOpensWhatTheOtherBegan() throws IOException, InterruptedException {
        OsloToBergen users = new OsloToBergen(USERS);
        try (Nodes nodes = nodes(users)) {
            String one = nodes.start(SLOW_MILLIS).address();
            String other = nodes.start(SLOW_MILLIS).address();
            String job = client.begun(one, users.request(1, USERS));

            client.awaitMoved(other, job, 1);
            client.invoke(other, job, "pause");
            client.await(one, job, MovesClient.LONG_ENOUGH, NodesTest::isStopped);
            client.invoke(other, job, "resume");
            JsonNode done = client.awaitCompleted(one, job);

            String link = done.path("csvFileDownloadUrl").asText();
            HttpResponse<String> result = client.get(link);
            assertEquals(200, result.statusCode());
            assertEquals(USERS + 1, result.body().lines().count());
            assertEquals(result.body(), client.get(other + pathOf(link)).body());
            users.assertEverybodyHasMoved(nodes.world());
        }
    }

    private static boolean isStopped(JsonNode job) {
        return job.path("latestExecutionExitCode").asText().equals("STOPPED");
    }

    private static String pathOf(String link) {
        URI uri = URI.create(link);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Test
    void oneThatStopsLeavesItsOwnJobsAndNoOthers() throws IOException, InterruptedException {
        OsloToBergen users = new OsloToBergen(5 * USERS);
        try (Nodes nodes = nodes(users)) {
            String goesOn = nodes.start(SLOW_MILLIS).address();
            ServedProcess stops = nodes.start(2 * SLOW_MILLIS);
            String left = client.begun(stops.address(), users.request(1, 3 * USERS));
            String kept = client.begun(goesOn, users.request(3 * USERS + 1, 5 * USERS));
            client.awaitMoved(goesOn, kept, 1);
            client.awaitMoved(goesOn, left, 1);
            stops.stop();
            String told = stops.rest();

            assertTrue(told.contains("Parked job " + left), told);
            assertFalse(told.contains(kept), told);
            client.awaitCompleted(goesOn, left);
            client.awaitCompleted(goesOn, kept);
            users.assertEverybodyHasMoved(nodes.world());
        }
    }

    /** The first of them in peace, so that it is seen who goes on, and when; the others one after the other. */
    @Test
    void oneGoesOnWithWhatTheOtherLeftThatWasKilled() throws IOException, InterruptedException {
        OsloToBergen users = new OsloToBergen(KILLS * USERS);
        long seed = System.nanoTime();
        System.out.println("killed " + KILLS + " times, seed " + seed);
        Random random = new Random(seed);
        List<String> jobs = new ArrayList<>();
        try (Nodes nodes = nodes(users)) {
            ServedProcess[] pair = {nodes.start(PACE_MILLIS), nodes.start(PACE_MILLIS)};
            String[] addresses = {pair[0].address(), pair[1].address()};
            for (int kill = 0; kill < KILLS; kill++) {
                int victim = random.nextInt(2);
                String job = client.begun(addresses[victim], users.request(kill * USERS + 1, kill * USERS + USERS));
                jobs.add(job);
                client.awaitMoved(addresses[victim], job, kill == 0 ? 1 : random.nextInt(USERS - AT_ONCE + 1));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(2 * PACE_MILLIS)));
                pair[victim].kill();
                if (kill == 0) {
                    client.await(addresses[1 - victim], job, TAKEN_UP, MovesClient::isCompleted);
                }
                pair[victim] = nodes.start(PACE_MILLIS);
                addresses[victim] = pair[victim].address();
            }
            for (String job : jobs) {
                client.awaitCompleted(addresses[random.nextInt(2)], job);
            }
            assertEverybodyHasMoved(users, nodes.world());
        }
    }

    private static void assertEverybodyHasMoved(OsloToBergen users, World world) {
        users.assertEverybodyHasMoved(world);
        assertEquals(KILLS, world.work().jobs().size());
        assertEquals(
                List.of(JobState.FINISHED),
                world.work().jobs().stream()
                        .map(job -> job.job().state())
                        .distinct()
                        .toList());
    }
}
