package io.hexline.postgres.kept;

import com.google.common.base.Splitter;
import io.hexline.postgres.database.Database;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** All rows of a database as text, a line each: the table, a tab, and the row as JSON. */
final class DatabaseDump {

    private static final Splitter TAB = Splitter.on('\t').limit(2);

    private DatabaseDump() {}

    static String of(Database database) {
        return database.moment("be dumped", DatabaseDump::rows).get();
    }

    private static String rows(Handle handle) {
        List<String> lines = new ArrayList<>();
        handle.select("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_name NOT LIKE 'schema\\_%' ORDER BY table_name")
                .mapTo(String.class)
                .list()
                .forEach(table -> handle.select(
                                "SELECT row_to_json(t)::text FROM " + table + " t ORDER BY row_to_json(t)::text")
                        .mapTo(String.class)
                        .forEach(row -> lines.add(table + "\t" + row + "\n")));
        return String.join("", lines);
    }

    /** Fills tables of the version from which the dump is, whatever refers to what. */
    static int fill(Database database, String dump) {
        return database.commit("be filled", handle -> {
                    handle.execute("SET LOCAL session_replication_role = replica");
                    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(dump);
                    lines.forEach(line -> row(handle, TAB.splitToList(line)));
                    return lines.size();
                })
                .get();
    }

    private static void row(Handle handle, List<String> line) {
        String table = line.get(0);
        handle.execute(
                "INSERT INTO " + table + " OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_record(NULL::" + table
                        + ", CAST(? AS json))",
                line.get(1));
    }
}
