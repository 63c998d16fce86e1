package io.hexline.postgres.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What a transaction writes of which nobody needs the answer. It goes to the server together, with the commit or before
 * somebody looks at the same table, so that one answer is waited for instead of many.
 */
final class LastWrites {

    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    void add(String table, String statement, Object... itsValues) {
        tables.add(table);
        statements.add(statement);
        Collections.addAll(values, itsValues);
    }

    /** Writes them now, if the table is one that they change. */
    void writeBefore(Handle handle, String table) {
        if (tables.contains(table)) {
            write(handle);
        }
    }

    /** Where one of them fails, nothing is committed. */
    void commit(Handle handle) {
        if (!statements.isEmpty()) {
            statements.add("COMMIT");
            write(handle);
        }
        handle.commit();
    }

    private void write(Handle handle) {
        handle.execute(String.join("; ", statements), values.toArray());
        statements.clear();
        values.clear();
        tables.clear();
    }
}
