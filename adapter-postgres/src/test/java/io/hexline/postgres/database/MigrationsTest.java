package io.hexline.postgres.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.postgres.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/** How far a schema is, and in words what is wrong with it; each migration raises the version at which changes look. */
class MigrationsTest {

    private final DatabaseSettings settings = TestDatabases.unprepared();
    private final Database database = Database.of(settings);
    private final Migrations migrations = new Migrations(database);

    @AfterEach
    void disconnect() {
        database.close();
    }

    private int done(String statement) {
        return database.commit("be changed", handle -> handle.execute(statement))
                .get();
    }

    private int migrated() {
        return migrations.migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));
    }

    private void assertTrouble(String words) {
        SchemaTrouble trouble = migrations.status().get().trouble().orElseThrow();
        assertTrue(trouble.words().contains(words), trouble::words);
        assertEquals(trouble, migrations.migrate().getLeft());
    }

    @Test
    void bringsAnEmptyDatabaseUpToDateOnce() {
        assertEquals(0, migrations.status().get().version());
        assertTrue(migrated() > 0);
        assertEquals(0, migrated());

        Migrations.Status status = migrations.status().get();
        assertTrue(status.isUpToDate());
        assertEquals(Optional.empty(), status.trouble());
        assertEquals(
                status.newest(),
                database.read(
                                "look at the version",
                                handle -> handle.select("SELECT version FROM schema_format")
                                        .mapTo(Integer.class)
                                        .one())
                        .get());
    }

    /** Who has read one table reads another that the migration has changed already, while that waits for the first. */
    @Test
    void aMigrationThatMeetsAReaderInARingBeginsAgain() throws SQLException {
        Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:io/hexline/postgres/migration")
                .table("schema_version")
                .callbacks(new RaisedVersion())
                .target("20")
                .load()
                .migrate();
        try (Connection reader = dataSource().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("SELECT 1 FROM number");
            CompletableFuture<Integer> done = CompletableFuture.supplyAsync(this::migrated);
            awaitWaiting("number");
            readInTheRing(reader);
            reader.rollback();

            assertTrue(done.join() > 0);
            assertTrue(migrations.status().get().isUpToDate());
        }
    }

    /** The server ends the one that has waited for a second: the migration, but on a busy machine. */
    private static void readInTheRing(Connection reader) throws SQLException {
        try {
            reader.createStatement().execute("SELECT 1 FROM person");
        } catch (PSQLException ended) {
            assertEquals("40P01", ended.getSQLState());
        }
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(settings.user().orElse(null));
        source.setPassword(settings.password().orElse(null));
        return source;
    }

    private void awaitWaiting(String table) {
        String waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '" + schema() + "." + table
                + "'::regclass";
        while (database.read(
                        "look at locks",
                        handle -> handle.select(waiting).mapTo(Integer.class).one())
                .get()
                .equals(0)) {
            Thread.onSpinWait();
        }
    }

    /** What those name who are older than the version at which changes look. */
    @Test
    void aProgramThatDoesNotLookForANewerOneChangesNothing() {
        migrated();

        assertEquals(
                0,
                database.read(
                                "look at columns",
                                handle -> handle.select("SELECT count(*) FROM information_schema.columns WHERE"
                                                + " table_schema = current_schema() AND table_name NOT LIKE 'schema\\_%'"
                                                + " AND column_name IN ('version', 'until')")
                                        .mapTo(Integer.class)
                                        .one())
                        .get());
    }

    @Test
    void aSchemaOfANewerProgramIsLeftAlone() {
        migrated();
        assertEquals(1, done("UPDATE schema_version SET version = '1000' WHERE version = '12'"));

        assertTrouble("it is at version 1000, and this program knows ");
    }

    @Test
    void whatWasMadeFromAnotherFileIsNamed() {
        migrated();
        assertEquals(1, done("UPDATE schema_version SET checksum = 1 WHERE version = '3'"));

        assertTrouble("version 3 was made from another file than this program's");
    }

    @Test
    void whatThisProgramDoesNotHaveIsNamed() {
        migrated();
        assertEquals(1, done("UPDATE schema_version SET version = '3.1' WHERE version = '3'"));

        assertTrouble("this program does not have version 3.1");
    }

    @Test
    void whoMayNotMakeTablesIsToldSo() {
        assertSays("GRANT USAGE ON SCHEMA " + schema(), "42501", "Its user needs the right");
    }

    @Test
    void aDatabaseThatTakesNoChangesIsNotAskedForRights() {
        assertSays(
                "GRANT ALL ON SCHEMA " + schema()
                        + " TO %1$s; ALTER ROLE %1$s SET default_transaction_read_only = on; GRANT"
                        + " USAGE ON SCHEMA " + schema(),
                "25006",
                "The database takes no changes");
    }

    @Test
    void tablesOfOthersAreLeftAlone() {
        done("CREATE TABLE theirs (id integer)");

        SchemaTrouble trouble = migrations.migrate().getLeft();

        assertTrue(trouble.words().contains("tables that are not Hexline's"), trouble::words);
    }

    private String schema() {
        return settings.url().replaceFirst(".*currentSchema=", "");
    }

    /** To somebody who is granted this. */
    private void assertSays(String granted, String words, String next) {
        String role = TestDatabases.role();
        done((granted + " TO %1$s").formatted(role));
        try (Database other = Database.of(TestDatabases.as(role, settings))) {
            SchemaTrouble trouble = new Migrations(other).migrate().getLeft();
            assertTrue(trouble.words().contains(words), trouble::words);
            assertTrue(trouble.next().startsWith(next), trouble::next);
        } finally {
            TestDatabases.dropRole(role);
        }
    }
}
