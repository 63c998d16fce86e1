package io.hexline.postgres.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.domain.value.Version;
import io.hexline.postgres.database.Refused;
import io.hexline.world.record.RecordJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The table of things that are written with versions. A thing is kept whole in its document; its columns are what the
 * database looks for and guards.
 *
 * @param keys what identifies a thing, by column
 * @param columns what else has a column
 * @param at the thing in another version
 */
public record Table<T>(
        String name,
        Map<String, Function<T, Object>> keys,
        Map<String, Function<T, Object>> columns,
        Function<T, Version> version,
        BiFunction<T, Version, T> at,
        Statements statements) {

    /** The column of the version in which a thing is. */
    public static final String VERSION = "revision";

    /** The statements of a table, made once. */
    record Statements(String insert, String update, String delete) {

        private static Statements of(String name, List<String> keys, List<String> columns) {
            String key = keys.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
            String same = keys.stream()
                    .map(column -> "t." + column + " = o." + column)
                    .collect(Collectors.joining(" AND "));
            String changes = Stream.concat(columns.stream(), Stream.of(VERSION, "document"))
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "));
            String had = Stream.concat(keys.stream(), columns.stream())
                    .map(column -> "o." + column)
                    .collect(Collectors.joining(", "));
            List<String> all = all(keys, columns);
            return new Statements(
                    "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
                            + String.join(", ", Collections.nCopies(all.size(), "?")) + ")",
                    "WITH o AS (SELECT * FROM " + name + " WHERE " + key + " AND " + VERSION
                            + " = ? FOR NO KEY UPDATE) UPDATE " + name + " t SET " + changes + " FROM o WHERE " + same
                            + " RETURNING " + had,
                    "DELETE FROM " + name + " o WHERE " + key + " AND " + VERSION + " = ? RETURNING " + had);
        }

        private static List<String> all(List<String> keys, List<String> columns) {
            return Stream.of(keys, columns, List.of(VERSION, "document"))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    static <T> Table<T> of(
            String name,
            Map<String, Function<T, Object>> keys,
            Map<String, Function<T, Object>> columns,
            Function<T, Version> version,
            BiFunction<T, Version, T> at) {
        return new Table<>(
                name,
                ImmutableMap.copyOf(keys),
                ImmutableMap.copyOf(columns),
                version,
                at,
                Statements.of(name, ImmutableList.copyOf(keys.keySet()), ImmutableList.copyOf(columns.keySet())));
    }

    /** The names of all columns. */
    public List<String> all() {
        return Statements.all(ImmutableList.copyOf(keys.keySet()), ImmutableList.copyOf(columns.keySet()));
    }

    /** The keys and columns of the thing, which can be null. */
    public Map<String, Object> values(T thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        keys.forEach((column, value) -> values.put(column, value.apply(thing)));
        columns.forEach((column, value) -> values.put(column, value.apply(thing)));
        return values;
    }

    /** A row of the thing as it is, in the order of {@link #all()}. */
    public List<Object> row(T thing) {
        return Stream.of(
                        values(keys, thing),
                        values(columns, thing),
                        Stream.<Object>of(version.apply(thing).number(), RecordJson.write(thing)))
                .flatMap(values -> values)
                .toList();
    }

    private static <T> Stream<Object> values(Map<String, Function<T, Object>> columns, T thing) {
        return columns.values().stream().map(column -> column.apply(thing));
    }

    /** What adds a thing, with the values of its {@link #row}. */
    public String insert() {
        return statements.insert();
    }

    /**
     * Adds the thing, or changes the one that was read.
     *
     * @return the columns that it had before; nothing at all if it is new
     * @throws Refused where it has changed since
     */
    public Map<String, Object> put(Handle handle, T thing) {
        T stored = at.apply(thing, version.apply(thing).next());
        if (version.apply(thing).equals(Version.NEW)) {
            handle.execute(statements.insert, row(stored).toArray());
            return Map.of();
        }
        Object[] changes = Stream.of(
                        values(keys, thing),
                        Stream.<Object>of(version.apply(thing).number()),
                        row(stored).stream().skip(keys.size()))
                .flatMap(values -> values)
                .toArray();
        return changed(handle, statements.update, changes, thing);
    }

    /**
     * Removes the thing that was read.
     *
     * @return the columns that it had
     * @throws Refused where it has changed since
     */
    public Map<String, Object> remove(Handle handle, T thing) {
        Object[] read = Stream.concat(
                        values(keys, thing),
                        Stream.<Object>of(version.apply(thing).number()))
                .toArray();
        return changed(handle, statements.delete, read, thing);
    }

    private Map<String, Object> changed(Handle handle, String statement, Object[] values, T thing) {
        return handle.select(statement, values)
                .mapToMap()
                .findOne()
                .orElseThrow(() -> Refused.conflict(name.replace('_', ' ') + " "
                        + values(keys, thing).map(String::valueOf).collect(Collectors.joining(" "))));
    }
}
