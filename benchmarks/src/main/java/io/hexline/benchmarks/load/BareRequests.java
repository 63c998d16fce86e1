package io.hexline.benchmarks.load;

import static io.hexline.benchmarks.load.BareLoop.execute;

import io.hexline.benchmarks.LargeOrganization;
import io.hexline.benchmarks.load.BareLoop.Request;
import java.sql.Connection;
import java.sql.SQLException;

/** What Hexline writes, written by hand. */
final class BareRequests {

    private static final int ROWS = 10_000;
    private static final String DOCUMENT = "x".repeat(600);

    private BareRequests() {}

    /**
     * A license is given to one of so many users, or taken: the person, what it holds, the units, and a lease
     * before and after. Versions stay, so that the documents fit them; who holds the license afterwards does not, and is to be
     * kept.
     */
    static Request licenses(int users) {
        return (connection, number) -> {
            String user = LargeOrganization.user(number % users).value();
            lease(connection, user, 9);
            execute(connection, "UPDATE person SET revision = revision, document = document || '' WHERE id = ?", user);
            boolean given = number / users % 2 == 0;
            execute(
                    connection,
                    given
                            ? "INSERT INTO person_license SELECT org, id, ? FROM license WHERE place = 1"
                                    + " ON CONFLICT DO NOTHING"
                            : "DELETE FROM person_license h USING license l WHERE l.org = h.org AND l.id = h.license"
                                    + " AND l.place = 1 AND h.person = ?",
                    user);
            execute(connection, "UPDATE license SET held = held WHERE place = 1");
            connection.commit();
            lease(connection, user, 0);
        };
    }

    private static void lease(Connection connection, String user, int seconds) throws SQLException {
        execute(connection, "SET LOCAL synchronous_commit = off");
        execute(
                connection,
                "INSERT INTO lease VALUES ('USER', ?, nextval('fence'), now() + ? * interval '1 second')"
                        + " ON CONFLICT (kind, id) DO UPDATE SET fence = excluded.fence, expires = excluded.expires",
                user,
                seconds);
        connection.commit();
    }

    /**
     * Changes of rows that nobody else changes.
     *
     * @param transactions of one request
     * @param rows of one transaction
     */
    static Request rows(TestedDatabase database, int transactions, int rows) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "CREATE TABLE IF NOT EXISTS bare_loop (id integer PRIMARY KEY, document text)");
            execute(
                    connection,
                    "INSERT INTO bare_loop SELECT id, ? FROM generate_series(0, ?) AS id ON CONFLICT DO NOTHING",
                    DOCUMENT,
                    ROWS - 1);
        }
        return (connection, number) -> {
            int row = number * transactions * rows;
            for (int transaction = 0; transaction < transactions; transaction++) {
                for (int written = 0; written < rows; written++) {
                    execute(connection, "UPDATE bare_loop SET document = ? WHERE id = ?", DOCUMENT, row++ % ROWS);
                }
                connection.commit();
            }
        };
    }
}
