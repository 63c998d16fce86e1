package io.hexline.bootstrap.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.session.Session;
import io.hexline.domain.user.Role;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedSessionsTest {

    private final SimulatedSessions workspace = new SimulatedSessions();

    @TempDir
    private Path folder;

    @Test
    void withoutFileItIsTheSampleInTheHandsOfAFullAdministrator() {
        try (Session session = workspace.open(Optional.empty()).get()) {
            assertTrue(session.administrator().roles().contains(Role.FULL_ADMINISTRATOR));
            assertEquals(Snapshots.sample().organizations().iterator().next().id(), session.organization());
        }
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() {
        Path file = folder.resolve("saved.json");
        try (Session session = workspace.open(Optional.empty()).get()) {
            assertEquals(Either.right(file), session.save(file));
        }

        assertEquals(Either.right(Snapshots.sample()), Worlds.open(Optional.of(file)));
        assertTrue(workspace.isSnapshot(file));
        assertFalse(workspace.isSnapshot(folder));
    }

    @Test
    void whereNothingCanBeWrittenTheReasonIsTold() {
        try (Session session = workspace.open(Optional.empty()).get()) {
            assertTrue(session.save(folder.resolve("no/such/folder")).isLeft());
        }
    }

    @Test
    void aWorldWithoutAdministratorCannotBeWorkedOn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("w.json"), Snapshots.example().replace("FULL_ADMINISTRATOR", "USER_ADMINISTRATOR"));

        Either<List<String>, Session> opened = workspace.open(Optional.of(file));

        assertTrue(opened.getLeft().get(0).contains("FULL_ADMINISTRATOR"), opened::toString);
    }
}
