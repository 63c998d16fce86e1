package io.hexline.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The workspaces that hold a license before they are counted are counted from then on. */
class WorkspaceUnitsTest {

    @Test
    void thoseThatAreThereAreCounted() {
        DatabaseSettings settings = TestDatabases.unprepared();
        EarlierVersionsTest.prepare(settings, 24);
        try (Database database = Database.of(settings)) {
            database.commit("be filled", handle -> {
                        handle.execute("INSERT INTO organization (id, document) VALUES ('acme', '{}'), ('globex', '{}')");
                        handle.execute("INSERT INTO license (org, id, place, total, held, document) VALUES"
                                + " ('acme', 'pro', 0, 9, 3, '{}'), ('acme', 'desk', 1, 9, 1, '{}'),"
                                + " ('globex', 'pro', 2, 9, 1, '{}')");
                        return handle.execute("INSERT INTO line_holder (id, org, kind, license, document) VALUES"
                                + " ('lobby', 'acme', 'WORKSPACE', 'pro', '{}'),"
                                + " ('hall', 'acme', 'WORKSPACE', 'pro', '{}'),"
                                + " ('bare', 'acme', 'WORKSPACE', NULL, '{}'),"
                                + " ('gate', 'globex', 'WORKSPACE', 'pro', '{}')");
                    })
                    .get();

            new Migrations(database).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));

            assertEquals(Map.of("acme pro", 2, "acme desk", 0, "globex pro", 1), workspaces(database));
        }
    }

    private static Map<String, Integer> workspaces(Database database) {
        return database.read(
                        "count workspaces",
                        handle -> handle
                                .select("SELECT org || ' ' || id AS license, workspaces FROM license")
                                .mapToMap()
                                .stream()
                                .collect(Collectors.toMap(
                                        row -> (String) row.get("license"), row -> (Integer) row.get("workspaces"))))
                .get();
    }
}
