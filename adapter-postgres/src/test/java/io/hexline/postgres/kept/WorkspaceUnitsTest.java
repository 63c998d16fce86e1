package io.hexline.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What version 25 counts and looks for is counted and found of what was there before. */
class WorkspaceUnitsTest {

    private static final String DEVICES = """
            {"devices":[{"name":"Desk","type":"PHONE","mac":"11223344AAFF"},{"name":"Bare\\u0000","type":"PHONE","mac":null}]}""";

    private static final String PROFILE = """
            {"device":{"name":"Shared","type":"ATA","mac":"11223344AAFE"}}""";

    @Test
    void thoseThatAreThereAreCountedAndFound() {
        DatabaseSettings settings = TestDatabases.unprepared();
        EarlierVersionsTest.prepare(settings, 24);
        try (Database database = Database.of(settings)) {
            database.commit("be filled", WorkspaceUnitsTest::fill).get();

            new Migrations(database).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));

            assertEquals(
                    Map.of("acme pro", "2", "acme desk", "0", "globex pro", "1"),
                    told(database, "SELECT org || ' ' || id AS key, workspaces AS value FROM license"));
            assertEquals(
                    Map.of("Desk", "11223344AAFF", "Shared", "11223344AAFE"),
                    told(database, "SELECT name AS key, mac AS value FROM device WHERE mac IS NOT NULL"));
        }
    }

    private static int fill(Handle handle) {
        handle.execute("INSERT INTO organization (id, document) VALUES ('acme', '{}'), ('globex', '{}')");
        handle.execute("INSERT INTO license (org, id, place, total, held, document) VALUES"
                + " ('acme', 'pro', 0, 9, 3, '{}'), ('acme', 'desk', 1, 9, 1, '{}'), ('globex', 'pro', 2, 9, 1, '{}')");
        handle.execute(
                "INSERT INTO line_holder (id, org, kind, license, name_in_lower_case, revision, document) VALUES"
                        + " ('lobby', 'acme', 'WORKSPACE', 'pro', '', 1, ?), ('hall', 'acme', 'WORKSPACE', 'pro', '', 1, '{}'),"
                        + " ('bare', 'acme', 'WORKSPACE', NULL, '', 1, '{}'), ('gate', 'globex', 'WORKSPACE', 'pro', '', 1, '{}')",
                DEVICES);
        handle.execute("INSERT INTO location (id, org, name, calling, revision, document) VALUES"
                + " ('oslo', 'acme', 'oslo', true, 1, '{}')");
        handle.execute(
                "INSERT INTO device_profile (id, location, name, revision, document) VALUES ('shared', 'oslo', 'x', 1, ?)",
                PROFILE);
        return handle.execute("INSERT INTO device (location, name, owner) VALUES ('oslo', 'Desk', 'lobby'),"
                + " ('oslo', 'Bare', 'lobby'), ('oslo', 'Shared', 'shared')");
    }

    private static Map<String, String> told(Database database, String statement) {
        return database.read(
                        "look",
                        handle -> handle.select(statement).mapToMap().stream()
                                .collect(Collectors.toMap(
                                        row -> (String) row.get("key"), row -> String.valueOf(row.get("value")))))
                .get();
    }
}
