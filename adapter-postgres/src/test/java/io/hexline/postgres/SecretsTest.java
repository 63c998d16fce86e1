package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No secret is in a database, or in what is said about one. */
class SecretsTest {

    @Test
    void noTokenIsInAnyColumn() {
        World sample = Snapshots.sample();
        assertFalse(sample.tokens().isEmpty());
        Database database = TestDatabases.holding(sample);

        List<String> tables = database.read(
                        "list tables",
                        handle -> handle.select("SELECT quote_ident(table_name)"
                                        + " FROM information_schema.tables WHERE table_schema = current_schema()")
                                .mapTo(String.class)
                                .list())
                .get();
        String all = database.read(
                        "read all of it",
                        handle -> String.join(
                                "\n",
                                tables.stream()
                                        .flatMap(table -> handle
                                                .select("SELECT CAST(t AS text) FROM " + table + " t")
                                                .mapTo(String.class)
                                                .stream())
                                        .toList()))
                .get();

        assertEquals(
                List.of(),
                sample.tokens().stream()
                        .map(issued -> issued.token().value())
                        .filter(all::contains)
                        .toList());
    }

    @Test
    void noPasswordIsInWhatSettingsSay() {
        DatabaseSettings settings = DatabaseSettings.of(
                "jdbc:postgresql://localhost:1/x?sslpassword=hidden", Optional.of("somebody"), Optional.of("secret"));

        assertEquals("jdbc:postgresql://localhost:1/x as somebody with a password", settings.toString());
        try (Database database = Database.of(settings)) {
            assertFalse(database.serverVersion().getLeft().contains("secret"));
        }
    }
}
