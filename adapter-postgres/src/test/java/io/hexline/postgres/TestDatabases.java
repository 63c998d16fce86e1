package io.hexline.postgres;

import com.google.common.base.Joiner;
import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Seed;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;

/**
 * Databases for tests: schemas on the server of the tests. Each thread has a few, which it uses in turn, so that a test can have
 * some at one time.
 */
public final class TestDatabases {

    private static final int SCHEMAS = 3;
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final ThreadLocal<TestDatabases> OF_THREAD = ThreadLocal.withInitial(TestDatabases::new);

    private final Database[] databases = new Database[SCHEMAS];
    private int used;

    private TestDatabases() {}

    /** A database with the tables, in which nothing is. */
    public static Database empty() {
        Database database = OF_THREAD.get().next();
        done(database.commit("be emptied", TestDatabases::empty));
        return database;
    }

    /** A database whose store holds exactly this. */
    public static Database holding(World world) {
        Database database = empty();
        done(Seed.fill(database, world));
        return database;
    }

    /** A schema of its own in which nothing is, not even tables, for servers that prepare it themselves. */
    public static DatabaseSettings unprepared() {
        String schema = "hexline_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        DatabaseSettings server = TestServer.settings();
        onServer("CREATE SCHEMA " + schema);
        String separator = server.url().contains("?") ? "&" : "?";
        return DatabaseSettings.of(
                server.url() + separator + "currentSchema=" + schema, server.user(), server.password());
    }

    /** A user of the server who may nothing but sign in, with its name as its password; {@link #dropRole} removes it. */
    public static String role() {
        String role = "hexline_role_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        onServer("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
        return role;
    }

    /** The database as it is for that user. */
    public static DatabaseSettings as(String role, DatabaseSettings settings) {
        String url = settings.url().replaceAll("(?<=[?&])(user|password)=[^&]*&?", "");
        return DatabaseSettings.of(url, Optional.of(role), Optional.of(role));
    }

    /** Removes it, with what it has. */
    public static void dropRole(String role) {
        onServer("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    private static void onServer(String statement) {
        change(TestServer.settings(), statement);
    }

    /** Behind the back of whoever uses the database. */
    public static void change(DatabaseSettings settings, String statement) {
        try (Database database = Database.of(settings)) {
            done(database.commit("be changed", handle -> handle.execute(statement)));
        }
    }

    /** What a statement finds, a text. */
    public static String text(DatabaseSettings settings, String statement) {
        try (Database database = Database.of(settings)) {
            return database.read(
                            "be asked",
                            handle ->
                                    handle.select(statement).mapTo(String.class).one())
                    .getOrElseThrow(failure -> new IllegalArgumentException(failure.message()));
        }
    }

    private Database next() {
        int place = used++ % SCHEMAS;
        if (databases[place] == null) {
            databases[place] = Database.of(unprepared());
            new Migrations(databases[place])
                    .migrate()
                    .getOrElseThrow(trouble -> new IllegalStateException(trouble.words()));
        }
        return databases[place];
    }

    /** Without looking at what refers to what. */
    private static Integer empty(Handle handle) {
        List<String> tables = handle.select("SELECT quote_ident(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() AND table_name NOT LIKE 'schema\\_%'")
                .mapTo(String.class)
                .list();
        handle.execute("SET LOCAL session_replication_role = replica");
        handle.execute("DELETE FROM " + Joiner.on("; DELETE FROM ").join(tables));
        return tables.size();
    }

    private static <T> void done(Either<PortFailure, T> answer) {
        answer.getOrElseThrow(failure -> new IllegalArgumentException(failure.message()));
    }
}
