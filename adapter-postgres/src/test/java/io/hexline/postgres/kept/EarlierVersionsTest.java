package io.hexline.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.TestHost;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.testkit.DirectExecutor;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A database that an earlier version has filled is brought up to date and read as the same world; wherever a migration has
 * stopped in between, the next one goes on. What it was filled with is kept beside it, as a snapshot of that version without
 * tokens; neither is ever written anew. There is one of each version that servers had; versions in between came with the next.
 */
class EarlierVersionsTest {

    private static final NavigableSet<Integer> DUMPS = new TreeSet<>(Set.of(7, 8, 11, 13, 16, 17, 21, 22));

    private static final SettableClock NOON = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));

    /** All that a server can find. */
    static IntStream versions() {
        return IntStream.rangeClosed(
                DUMPS.first(),
                new Migrations(TestDatabases.empty()).status().get().newest());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void isReadAsTheSameWorld(int version) throws IOException {
        World then = world(DUMPS.floor(version));
        try (Database database = Database.of(filled(version))) {
            assertEquals(version, new Migrations(database).status().get().version());

            migrate(database);

            World now = TestHost.on(database, NOON, new DirectExecutor()).world();
            assertEquals(then, now);
            assertEquals(
                    DatabaseDump.columns(
                            TestHost.of(now, NOON, new DirectExecutor()).database()),
                    DatabaseDump.columns(database),
                    "what is looked for is not what a server of today would have written");
        }
    }

    private static Set<Integer> dumps() {
        return DUMPS;
    }

    /** Whatever a migration looks into. */
    @ParameterizedTest
    @MethodSource("dumps")
    void theCharacter0StopsNoMigration(int version) throws IOException {
        try (Database database = Database.of(filled(version))) {
            assertTrue(DatabaseDump.begin(database, "{\"zero\":\"\\u0000\",") > 0);

            migrate(database);

            assertTrue(new Migrations(database).status().get().isUpToDate());
        }
    }

    private static void migrate(Database database) {
        new Migrations(database).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));
    }

    /** As a server of the version before has left it, and the migrations up to this version. */
    private static DatabaseSettings filled(int version) throws IOException {
        DatabaseSettings settings = TestDatabases.unprepared();
        int before = DUMPS.floor(version);
        prepare(settings, before);
        try (Database database = Database.of(settings)) {
            assertTrue(DatabaseDump.fill(database, resource(before + ".dump")) > 0);
        }
        prepare(settings, version);
        return settings;
    }

    /** Which earlier versions took, and no text of the database has. */
    @Test
    void theCharacter0Goes() throws IOException {
        World then = world(7);
        try (Database database = Database.of(filled(7))) {
            assertTrue(changed(database, "location", "\"name\":\"", "\"name\":\"\\u0000") > 0);
            assertTrue(
                    changed(database, "line_holder", "\"displayName\":\"", "\"displayName\":\"\\u0000\\\\u0000") > 0);

            migrate(database);

            World now = TestHost.on(database, NOON, new DirectExecutor()).world();
            assertEquals(then.locations(), now.locations());
            assertTrue(now.lineHolders().stream()
                    .allMatch(holder -> holder.displayName().startsWith("\\u0000")));
        }
    }

    private static int changed(Database database, String table, String text, String to) {
        return database.commit(
                        "be changed",
                        handle ->
                                handle.execute("UPDATE " + table + " SET document = replace(document, ?, ?)", text, to))
                .get();
    }

    static void prepare(DatabaseSettings settings, int version) {
        Flyway.configure()
                .dataSource(
                        settings.url(),
                        settings.user().orElse(null),
                        settings.password().orElse(null))
                .locations("classpath:io/hexline/postgres/migration")
                .table("schema_version")
                .target(String.valueOf(version))
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    private static World world(int version) throws IOException {
        return Snapshots.parse(resource(version + ".json")).getOrElseThrow(mistakes -> new AssertionError(mistakes));
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(EarlierVersionsTest.class, name), StandardCharsets.UTF_8);
    }

    /** For a release: {@code -Dhexline.dump=SNAPSHOT} writes what the world of a file is in a database of this version. */
    @Test
    @EnabledIfSystemProperty(named = "hexline.dump", matches = ".+")
    void writeADump() throws IOException {
        World world = Snapshots.read(Path.of(System.getProperty("hexline.dump")))
                .getOrElseThrow(mistakes -> new AssertionError(mistakes));
        TestHost filled = TestHost.of(world, NOON, new DirectExecutor());
        int version = new Migrations(filled.database()).status().get().version();
        Path folder = Path.of("src/test/resources/io/hexline/postgres/kept");
        Files.writeString(folder.resolve(version + ".dump"), DatabaseDump.of(filled.database()));
        Files.writeString(folder.resolve(version + ".json"), Snapshots.write(filled.world()));
    }
}
