package io.hexline.benchmarks.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * A database of the benchmark on a server that runs, made anew. Its user may make databases.
 *
 * @param server {@code jdbc:postgresql://HOST:PORT/}
 */
record TestedDatabase(String server, String name, String user) implements AutoCloseable {

    private static final String PASSWORD =
            Optional.ofNullable(System.getenv("HEXLINE_DATABASE_PASSWORD")).orElse("");

    /** A process of the server tells what it did after ten seconds of rest. */
    private static final Duration TOLD = Duration.ofSeconds(12);

    /** Requests whose answer nobody waits for any more come to their end. */
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(2);

    static TestedDatabase anew(String server, String name, String user) throws SQLException {
        TestedDatabase database = new TestedDatabase(server, name, user);
        database.close();
        onServer(server, user, "CREATE DATABASE " + name);
        return database;
    }

    /** How commands are told of it; the password is in the environment. */
    List<String> options() {
        return List.of("--database", url(), "--database-user", user);
    }

    private String url() {
        return server + name;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user, PASSWORD);
    }

    private static void onServer(String server, String user, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + "postgres", user, PASSWORD);
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    /**
     * What the database has done until now.
     *
     * @param writes transactions that wrote something; those that look here are among them
     * @param reads transactions that wrote nothing
     * @param rows written: added, changed, removed
     */
    record Work(long writes, long reads, long rows) {

        Work since(Work before) {
            return new Work(writes - before.writes - 1, reads - before.reads, rows - before.rows);
        }
    }

    /** Does some work, and has the rows of a table then as they were before it. */
    <T> T keeping(String table, Callable<T> work) throws Exception {
        LockSupport.parkNanos(LAST_REQUESTS.toNanos());
        execute("CREATE TABLE kept AS TABLE " + table);
        T done = work.call();
        execute("DELETE FROM " + table);
        execute("INSERT INTO " + table + " TABLE kept");
        execute("DROP TABLE kept");
        return done;
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    /** Waits until whoever has a connection open has told what it did: it does so once a second, and when it has rested. */
    Work work() throws SQLException {
        LockSupport.parkNanos(TOLD.toNanos());
        try (Connection connection = connect();
                Statement asked = connection.createStatement();
                ResultSet told = asked.executeQuery("SELECT CAST(CAST(pg_current_xact_id() AS text) AS bigint),"
                        + " xact_commit, tup_inserted + tup_updated + tup_deleted"
                        + " FROM pg_stat_database WHERE datname = current_database()")) {
            told.next();
            long writes = told.getLong(1);
            return new Work(writes, told.getLong(2) - writes, told.getLong(3));
        }
    }

    @Override
    public void close() throws SQLException {
        onServer(server, user, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
}
