package io.hexline.postgres.write;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * A table of who belongs to what.
 *
 * @param of the columns of what they belong to
 * @param member the column of who does
 */
record Members(String table, List<String> of, String member) {

    /** Makes these the members: who was none is added, whoever was one besides is removed. */
    void set(Handle handle, List<String> to, Collection<String> members) {
        String key = of.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        String[] all = members.toArray(String[]::new);
        handle.execute(
                "WITH gone AS (DELETE FROM " + table + " WHERE " + key + " AND NOT " + member + " = ANY(?))"
                        + " INSERT INTO " + table + " (" + String.join(", ", of) + ", " + member + ") SELECT "
                        + String.join(", ", Collections.nCopies(of.size(), "?"))
                        + ", unnest(CAST(? AS text[])) ON CONFLICT DO NOTHING",
                Stream.of(to, List.of((Object) all), to, List.of((Object) all))
                        .flatMap(List::stream)
                        .toArray());
    }
}
