package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.session.Worlds;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlledServeTest {

    private static final String PATCH = "{\"displayName\":\"Larkspur the Second\"}";
    private static final String ORGANIZATION = "organizations/96abc2aa-3dcc-11e5-a152-fe34819cdc9a";

    @TempDir
    private Path folder;

    @Test
    void aServerIsControlledByTheTokenThatItPrints() throws IOException, InterruptedException {
        try (ServedProcess served = ServedProcess.start("--port", "0", "--control")) {
            String address = served.address();
            String token = served.upTo("It is controlled at ").replaceFirst("(?s).*with the token (\\S+).*", "$1");

            Run changed = control(address, token, "world", "--thing", ORGANIZATION, "--patch", PATCH);
            assertEquals(0, changed.exitCode(), changed.err());
            assertTrue(control(address, token, "world").out().contains("Larkspur the Second"));
            assertEquals(0, control(address, token, "reset").exitCode());
            assertFalse(control(address, token, "world").out().contains("Larkspur the Second"));
            assertEquals(2, control(address, token + "x", "reset").exitCode());
        }
    }

    private static Run control(String address, String token, String... words) {
        String[] all = new String[words.length + 5];
        all[0] = "control";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--server";
        all[words.length + 2] = address;
        all[words.length + 3] = "--control-token";
        all[words.length + 4] = token;
        return Run.of(all);
    }

    @Test
    void whatIsKeptInAFileIsTheWorldThatThereIsNow() throws IOException, InterruptedException {
        Path file = folder.resolve("kept.json");
        try (ServedProcess served = ServedProcess.start(
                "--port", "0", "--control", "--control-token", "given-token", "--save", file.toString())) {
            String address = served.address();
            assertEquals(
                    0,
                    control(address, "given-token", "world", "--thing", ORGANIZATION, "--patch", PATCH)
                            .exitCode());
            served.stop();
            assertFalse(served.rest().contains("given-token"));
        }

        assertTrue(Worlds.open(Optional.of(file)).get().organizations().stream()
                .anyMatch(organization -> organization.displayName().equals("Larkspur the Second")));
        assertTrue(Files.exists(file));
    }

    @Test
    void aSnapshotCanLetItsServerBeControlled() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("controlled.json"),
                Snapshots.example().replaceFirst("\\{", "{\"controlToken\": \"token-of-the-file\","));
        try (ServedProcess served = ServedProcess.start("--port", "0", "--snapshot", file.toString())) {
            String address = served.address();

            assertTrue(served.upTo("It is controlled at ").contains("with the token that it was given"));
            assertEquals(0, control(address, "token-of-the-file", "reset").exitCode());
            Run world = control(address, "token-of-the-file", "world");
            assertTrue(world.out().contains("\"controlToken\" : \"token-of-the-file\""), world.out());
            assertEquals(2, control(address, "acme-admin", "reset").exitCode());
        }
    }

    @Test
    void whoStartsAServerSaysBeforeItsSnapshotWhoControlsIt() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("controlled.json"),
                Snapshots.example().replaceFirst("\\{", "{\"controlToken\": \"token-of-the-file\","));
        try (ServedProcess served = ServedProcess.start(
                "--port", "0", "--control", "--control-token", "given-token", "--snapshot", file.toString())) {
            String address = served.address();

            assertEquals(0, control(address, "given-token", "reset").exitCode());
            assertEquals(2, control(address, "token-of-the-file", "reset").exitCode());
        }
    }

    @Test
    void aDatabaseIsNotControlled() {
        Run run = Run.of("serve", "--control", "--database", "jdbc:postgresql://127.0.0.1:1/none");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--control is for a world in memory"), run.err());
    }

    @Test
    void aTokenThatIsEasilyGuessedIsRefused() {
        Run run = Run.of("serve", "--control", "--control-token", "short");

        assertEquals(2, run.exitCode());
        assertFalse(run.err().contains("short"), run.err());
    }
}
