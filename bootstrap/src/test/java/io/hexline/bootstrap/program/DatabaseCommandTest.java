package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.answer.Outcome;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.TcpProxy;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hexline database}: prepares, fills, saves and looks into a database, and says in words what is wrong. */
class DatabaseCommandTest {

    private static final String WAITING = "SELECT FROM pg_locks WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))";

    @TempDir
    private Path folder;

    private Run on(DatabaseSettings database, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("database"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--database", database.url()));
        database.user().ifPresent(user -> all.addAll(List.of("--database-user", user)));
        if (database.password().isPresent()) {
            Path file = Files.writeString(
                    folder.resolve("password"), database.password().get());
            all.addAll(List.of("--database-password-file", file.toString()));
        }
        return Run.of(all.toArray(String[]::new));
    }

    private static void assertSays(Outcome outcome, String words, Run run) {
        String said = (run.out() + run.err()).replaceAll("\\s+", " ");
        assertEquals(outcome.exitCode(), run.exitCode(), said);
        assertTrue(said.contains(words), said);
    }

    @Test
    void fillsAnEmptyDatabaseAndSavesWhatIsInIt() throws IOException {
        DatabaseSettings database = TestDatabases.unprepared();
        Path sample = Files.writeString(folder.resolve("sample.json"), Snapshots.sampleFile());
        Path saved = folder.resolve("saved.json");

        assertSays(Outcome.DONE, "schema: none; next: hexline database migrate", on(database, "status"));
        assertSays(Outcome.DONE, "now.", on(database, "migrate"));
        assertSays(Outcome.DONE, "as it was.", on(database, "migrate"));
        assertSays(Outcome.DONE, "world: none; next: hexline database seed", on(database, "status"));
        assertSays(Outcome.DONE, "42 people", on(database, "seed", sample.toString()));
        assertSays(Outcome.DONE, "2 organizations, 42 people, 0 jobs", on(database, "status"));
        assertSays(Outcome.REFUSED, "holds a world already", on(database, "seed", sample.toString()));
        assertSays(Outcome.DONE, "42 people", on(database, "export", saved.toString()));

        World before = Snapshots.sample();
        World after = Snapshots.read(saved).getOrElseThrow(mistakes -> new AssertionError(mistakes));
        assertEquals(before.people(), after.people());
        assertEquals(before.subscribers(), after.subscribers());
        assertEquals(before.numbers(), after.numbers());
        assertEquals(before.carriers().numbers(), after.carriers().numbers());
        assertEquals(before.carriers().connections(), after.carriers().connections());
        assertEquals(before.carriers().accounts(), after.carriers().accounts());
        assertEquals(before.recordings(), after.recordings());
        assertEquals(before.work(), after.work());
        assertFalse(
                Files.readString(saved).contains("larkspur-full-administrator"), "a token came out of the database");
    }

    @Test
    void whoeverFillsWhatAnotherFillsMeanwhileIsToldThatItIsFull() throws IOException, SQLException {
        DatabaseSettings settings = TestDatabases.unprepared();
        Path sample = Files.writeString(folder.resolve("sample.json"), Snapshots.sampleFile());
        assertSays(Outcome.DONE, "now.", on(settings, "migrate"));
        try (Connection other = DriverManager.getConnection(
                settings.url(),
                settings.user().orElse(null),
                settings.password().orElse(null))) {
            CompletableFuture<Run> seed;
            other.setAutoCommit(false);
            try (PreparedStatement fill = other.prepareStatement("INSERT INTO organization VALUES (?, '{}')");
                    PreparedStatement waiting = other.prepareStatement(WAITING)) {
                fill.setString(
                        1,
                        Snapshots.sample()
                                .organizations()
                                .iterator()
                                .next()
                                .id()
                                .value());
                fill.execute();
                seed = CompletableFuture.supplyAsync(() -> seed(settings, sample));
                while (!seed.isDone() && !waiting.executeQuery().next()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            }
            other.commit();

            assertSays(Outcome.REFUSED, "holds a world already", seed.join());
        }
    }

    private Run seed(DatabaseSettings database, Path sample) {
        try {
            return on(database, "seed", sample.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void saysInWordsWhatIsWrong() {
        assertSays(
                Outcome.MISUSED,
                "A password in --database could be seen by others.",
                Run.of("database", "status", "--database", "jdbc:postgresql://localhost/x?password=secret"));
        assertSays(
                Outcome.MISUSED,
                "A password in --database could be seen by others.",
                Run.of("database", "status", "--database", "jdbc:postgresql://hexline:secret@localhost/x"));
        assertSays(
                Outcome.MISUSED,
                "--database begins with jdbc:postgresql:",
                Run.of("database", "status", "--database", "postgres://localhost/x"));
        assertSays(Outcome.MISUSED, "No database is named.", Run.of("database", "status"));
        assertSays(
                Outcome.FAILED,
                "Cannot reach jdbc:postgresql://localhost:1/x: SQL state 08001",
                Run.of("database", "status", "--database", "jdbc:postgresql://localhost:1/x"));
        assertSays(
                Outcome.MISUSED,
                "Cannot read nowhere: there is no such file or folder.",
                Run.of(
                        "database",
                        "status",
                        "--database",
                        "jdbc:postgresql://localhost/x",
                        "--database-password-file",
                        "nowhere"));
    }

    @Test
    void servesNothingThatIsNotThere() {
        DatabaseSettings database = TestDatabases.unprepared();

        assertSays(
                Outcome.MISUSED,
                "The database holds no world.",
                Run.of(
                        "serve",
                        "--database",
                        database.url(),
                        "--database-user",
                        database.user().orElse("")));
        assertSays(
                Outcome.MISUSED,
                "--seed fills a database; name it with --database",
                Run.of("serve", "--seed", "world.json"));
        assertSays(
                Outcome.MISUSED,
                "--save is for a world in memory",
                Run.of("serve", "--database", database.url(), "--save", "world.json"));
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws IOException {
        DatabaseSettings database = TestDatabases.unprepared();
        Path sample = Files.writeString(folder.resolve("sample.json"), Snapshots.sampleFile());
        assertSays(Outcome.DONE, "now.", on(database, "migrate"));
        TestDatabases.change(database, "UPDATE schema_version SET version = '1000' WHERE version = '12'");

        for (List<String> command : List.of(
                List.of("status"),
                List.of("migrate"),
                List.of("seed", sample.toString()),
                List.of("export", folder.resolve("export.json").toString()))) {
            assertSays(Outcome.FAILED, "version 1000", on(database, command.toArray(String[]::new)));
        }
        assertSays(
                Outcome.FAILED,
                "A newer version of Hexline has taken the database over",
                Run.of(
                        "serve",
                        "--database",
                        database.url(),
                        "--database-user",
                        database.user().orElse("")));
    }

    @Test
    void whatIsOutOfDateIsBroughtUpToDateBeforeItIsSaved() throws IOException {
        DatabaseSettings database = TestDatabases.unprepared();
        assertSays(
                Outcome.FAILED,
                "Bring it up to date: hexline database migrate",
                on(database, "export", folder.resolve("export.json").toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "migrate, CREATE TABLE, cannot be brought up to date",
        "seed, COPY person, cannot be filled",
        "export, collaborator_carriers, cannot be read",
        "export, FROM subscriber, cannot be read",
        "status, count(*), Cannot look into"
    })
    void aConnectionThatIsLostIsToldInWords(String command, String during, String words) throws IOException {
        DatabaseSettings database = TestDatabases.unprepared();
        Path sample = Files.writeString(folder.resolve("sample.json"), Snapshots.sampleFile());
        if (!command.equals("migrate")) {
            assertSays(Outcome.DONE, "now.", on(database, "migrate"));
        }
        URI there = URI.create(database.url().substring("jdbc:".length()));
        try (TcpProxy proxy =
                new TcpProxy(new InetSocketAddress(there.getHost(), there.getPort() < 0 ? 5432 : there.getPort()))) {
            proxy.loseAnswerTo(during);
            DatabaseSettings behind = DatabaseSettings.of(
                    database.url().replaceFirst("//[^/]*", "//127.0.0.1:" + proxy.port()),
                    database.user(),
                    database.password());

            Run run = switch (command) {
                case "seed" -> on(behind, command, sample.toString());
                case "export" ->
                    on(behind, command, folder.resolve("export.json").toString());
                default -> on(behind, command);
            };

            assertSays(Outcome.FAILED, words, run);
            assertFalse((run.out() + run.err()).contains("Exception"), run.err());
        }
    }
}
