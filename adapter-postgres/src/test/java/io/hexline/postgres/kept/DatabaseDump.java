package io.hexline.postgres.kept;

import com.google.common.base.Splitter;
import io.hexline.postgres.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** All rows of a database as text, a line each: the table, a tab, and the row as JSON. */
final class DatabaseDump {

    private static final Splitter TAB = Splitter.on('\t').limit(2);

    private static final String TABLES = "SELECT c.table_name FROM information_schema.columns c"
            + " WHERE c.table_schema = current_schema() AND c.table_name NOT LIKE 'schema\\_%'";

    private DatabaseDump() {}

    static String of(Database database) {
        return database.moment(
                        "be dumped",
                        handle -> rows(
                                handle,
                                tables(handle, "true"),
                                "SELECT row_to_json(t)::text FROM %s t ORDER BY row_to_json(t)::text"))
                .get();
    }

    /** What stands beside the documents of the store, and is counted, but for the order in which it has come. */
    static String columns(Database database) {
        return database.moment(
                        "be compared",
                        handle -> rows(
                                        handle,
                                        tables(
                                                handle,
                                                "c.table_name NOT LIKE 'collaborator\\_%'"
                                                        + " AND c.table_name NOT IN ('lease', 'tally', 'token', 'access_grant')"),
                                        "SELECT (to_jsonb(t) - 'document' - 'revision' - 'place')::text AS row FROM %s t"
                                                + " ORDER BY row")
                                + rows(
                                        handle,
                                        Stream.of("tally"),
                                        "SELECT scope || ' ' || kind || ' ' || sum(count) AS row FROM %s GROUP BY scope, kind"
                                                + " HAVING sum(count) <> 0 ORDER BY row"))
                .get();
    }

    private static Stream<String> tables(Handle handle, String which) {
        return handle
                .select(TABLES + " AND " + which + " GROUP BY c.table_name ORDER BY c.table_name")
                .mapTo(String.class)
                .list()
                .stream();
    }

    private static String rows(Handle handle, Stream<String> tables, String statement) {
        List<String> lines = new ArrayList<>();
        tables.forEach(table -> handle.select(statement.formatted(table))
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

    /** Begins every document in another way, those of collaborators too. */
    static int begin(Database database, String otherwise) {
        return database.commit(
                        "be changed",
                        handle -> Stream.of("document", "value")
                                .mapToInt(column -> tables(handle, "c.column_name = '" + column + "'")
                                        .mapToInt(table -> handle.execute(
                                                "UPDATE " + table + " SET " + column + " = ? || substr(" + column
                                                        + ", 2) WHERE " + column + " LIKE '{\"%'",
                                                otherwise))
                                        .sum())
                                .sum())
                .get();
    }
}
