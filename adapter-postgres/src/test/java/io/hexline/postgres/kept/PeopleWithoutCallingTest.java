package io.hexline.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Version 26 knows who of those that were there before cannot call. */
class PeopleWithoutCallingTest {

    @Test
    void thoseWithoutACallingRecordAreFound() {
        DatabaseSettings settings = TestDatabases.unprepared();
        EarlierVersionsTest.prepare(settings, 25);
        try (Database database = Database.of(settings)) {
            database.commit("be filled", PeopleWithoutCallingTest::fill).get();

            new Migrations(database).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));

            assertEquals(
                    List.of("carl"),
                    database.read(
                                    "look",
                                    handle -> handle.select("SELECT id FROM person WHERE NOT calls")
                                            .mapTo(String.class)
                                            .list())
                            .get());
        }
    }

    private static int fill(Handle handle) {
        handle.execute("INSERT INTO organization (id, document) VALUES ('acme', '{}')");
        handle.execute(
                "INSERT INTO person (id, org, email, name, display_name, roles, administers, login, revision, document)"
                        + " VALUES ('anna', 'acme', 'a', 'anna', 'Anna', '{}', false, true, 1, '{}'),"
                        + " ('carl', 'acme', 'c', 'carl', 'Carl', '{}', false, true, 1, '{}')");
        return handle.execute("INSERT INTO subscriber (person, links, devices, revision, document)"
                + " VALUES ('anna', false, false, 1, '{}')");
    }
}
