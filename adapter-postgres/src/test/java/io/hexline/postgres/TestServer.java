package io.hexline.postgres;

import io.hexline.postgres.database.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/**
 * The PostgreSQL server of the tests: the one that {@code -Dhexline.pg.url=jdbc:postgresql://…} names, with the user and the
 * password of {@code hexline.pg.user} and {@code hexline.pg.password}; or else one that comes with the build, started once and
 * stopped at the end.
 */
public final class TestServer {

    private static final String NAMED = System.getProperty("hexline.pg.url", "");

    private TestServer() {}

    private static final class Own {

        private static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException | IllegalStateException failed) {
                throw new IllegalStateException(
                        "The tests need a PostgreSQL server, and the one that comes with the build does not start here."
                                + " Name one that runs: -Dhexline.pg.url=jdbc:postgresql://HOST/DATABASE"
                                + " -Dhexline.pg.user=… -Dhexline.pg.password=…",
                        failed);
            }
        }
    }

    /** How the tests reach it. */
    public static DatabaseSettings settings() {
        return NAMED.isEmpty()
                ? DatabaseSettings.of(
                        Own.SERVER.getJdbcUrl("postgres", "postgres"), Optional.of("postgres"), Optional.empty())
                : DatabaseSettings.of(
                        NAMED,
                        Optional.ofNullable(System.getProperty("hexline.pg.user")),
                        Optional.ofNullable(System.getProperty("hexline.pg.password")));
    }
}
