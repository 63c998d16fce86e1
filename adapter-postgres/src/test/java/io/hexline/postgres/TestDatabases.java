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
        try (Database database = Database.of(server)) {
            done(database.commit("have a schema", handle -> handle.execute("CREATE SCHEMA " + schema)));
        }
        String separator = server.url().contains("?") ? "&" : "?";
        return DatabaseSettings.of(
                server.url() + separator + "currentSchema=" + schema, server.user(), server.password());
    }

    private Database next() {
        int place = used++ % SCHEMAS;
        if (databases[place] == null) {
            databases[place] = Database.of(unprepared());
            new Migrations(databases[place]).migrate().getOrElseThrow(words -> new IllegalStateException(words));
        }
        return databases[place];
    }

    /** Without looking at what refers to what. */
    private static Integer empty(Handle handle) {
        List<String> tables = handle.select("SELECT quote_ident(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() AND table_name <> 'schema_version'")
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
