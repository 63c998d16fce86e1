package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Outcome;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that keeps its world in a file is killed again and again while it moves users: each time the next one goes on,
 * and in the end everybody is where it was to go.
 */
class SavedServeTest {

    private static final int USERS = 12;
    private static final int KILLS = Integer.getInteger("hexline.kills", 3);
    private static final OsloToBergen ORGANIZATION = new OsloToBergen(USERS);

    @TempDir
    private Path folder;

    private final MovesClient client = new MovesClient();

    @Test
    void goesOnWhereTheOneBeforeWasKilled() throws IOException, InterruptedException {
        Path opening = Files.writeString(folder.resolve("opening.json"), ORGANIZATION.world());
        Path kept = folder.resolve("kept.json");
        long seed = System.nanoTime();
        System.out.println("killed " + KILLS + " times, seed " + seed);
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServedProcess served = start(opening, kept)) {
                String address = served.address();
                String job = job(address);
                client.awaitMoved(address, job, random.nextInt(USERS * kill / (KILLS + 1) + 1));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(200)));
                served.kill();
            }
            assertEquals(List.of(), Snapshots.read(kept).fold(problems -> problems, world -> List.of()));
        }
        try (ServedProcess served = start(opening, kept)) {
            String address = served.address();
            String job = job(address);
            client.awaitMoved(address, job, USERS);
            served.stop();
            served.exitCode();
        }
        ORGANIZATION.assertEverybodyHasMoved(Snapshots.read(kept).get());
    }

    @Test
    void aFileIsKeptByOneServerAlone() throws IOException, InterruptedException {
        Path opening = Files.writeString(folder.resolve("opening.json"), ORGANIZATION.world());
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
        Path opening = Files.writeString(folder.resolve("opening.json"), ORGANIZATION.world());
        Path kept = folder.resolve("kept.json");
        try (ServedProcess served = start(opening, kept)) {
            String address = served.address();
            Files.writeString(kept, "a diary");
            client.awaitMoved(address, begun(address), USERS);
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
        JsonNode jobs = client.jobs(address);
        return jobs.isEmpty() ? begun(address) : jobs.get(0).path("id").asText();
    }

    private String begun(String address) throws IOException, InterruptedException {
        return client.begun(address, ORGANIZATION.request(1, USERS));
    }
}
