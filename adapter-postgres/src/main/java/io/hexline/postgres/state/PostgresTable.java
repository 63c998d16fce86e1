package io.hexline.postgres.state;

import io.hexline.postgres.database.Database;
import io.hexline.world.state.Codec;
import io.hexline.world.state.StateTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** A table of keys and values, as texts. */
final class PostgresTable<K, V> implements StateTable<K, V> {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Database database;
    private final Codec<K> keys;
    private final Codec<V> values;
    private final String name;
    private final Statements statements;
    private final String what;

    /** In the order of keys, so that fewer wait for each other. */
    private record Statements(
            String find, String hold, String insert, String update, String delete, String put, String all) {

        static Statements of(String table) {
            String rows = "SELECT r.key, r.value FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS r (key, value)";
            String find = "SELECT key, value FROM " + table + " WHERE key = ANY(CAST(? AS text[]))";
            return new Statements(
                    find,
                    find + " ORDER BY key FOR UPDATE",
                    "INSERT INTO " + table + " (key, value) " + rows
                            + " ORDER BY r.key COLLATE \"C\" ON CONFLICT (key) DO NOTHING RETURNING key",
                    "UPDATE " + table + " t SET value = n.value FROM (" + rows + ") n WHERE t.key = n.key",
                    "DELETE FROM " + table + " WHERE key = ANY(CAST(? AS text[]))",
                    "INSERT INTO " + table + " (key, value) " + rows + " ORDER BY r.key COLLATE \"C\""
                            + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    "SELECT key, value FROM " + table);
        }
    }

    PostgresTable(Database database, String name, Codec<K> keys, Codec<V> values) {
        this.database = database;
        this.keys = keys;
        this.values = values;
        this.name = name;
        this.statements = Statements.of(name);
        this.what = name.replace('_', ' ');
    }

    @Override
    public Optional<V> find(K key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    @Override
    public Map<K, V> findAll(Collection<K> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return read(handle -> values(wanted, rows(handle, statements.find(), texts(wanted))));
    }

    @Override
    public Optional<V> hold(K key) {
        Map<K, V> found = write(handle -> values(List.of(key), rows(handle, statements.hold(), texts(List.of(key)))));
        return Optional.ofNullable(found.get(key));
    }

    @Override
    public Optional<V> change(K key, UnaryOperator<Optional<V>> change) {
        return Optional.ofNullable(
                changeAll(List.of(key), (any, known) -> change.apply(known)).get(key));
    }

    @Override
    public Map<K, V> changeAll(Collection<K> changed, BiFunction<K, Optional<V>, Optional<V>> change) {
        if (changed.isEmpty()) {
            return Map.of();
        }
        return write(handle -> values(
                changed,
                changed(
                        handle,
                        texts(changed),
                        (key, known) -> change.apply(keys.read().apply(key), known.map(values.read()))
                                .map(values.write()))));
    }

    /** What was there before. What somebody else has added meanwhile is no longer new, and changed like the others. */
    private Map<String, String> changed(
            Handle handle, Set<String> wanted, BiFunction<String, Optional<String>, Optional<String>> change) {
        Map<String, String> before = new HashMap<>();
        Set<String> left = new HashSet<>(wanted);
        while (!left.isEmpty()) {
            Map<String, String> found = rows(handle, statements.hold(), left);
            before.putAll(found);
            left.removeAll(found.keySet());
            changeFound(found, change);
            left = taken(handle, left, change);
        }
        return before;
    }

    private void changeFound(Map<String, String> found, BiFunction<String, Optional<String>, Optional<String>> change) {
        Map<String, String> updated = new LinkedHashMap<>();
        Set<String> removed = new HashSet<>();
        found.forEach((key, value) -> change.apply(key, Optional.of(value))
                .ifPresentOrElse(
                        now -> {
                            if (!now.equals(value)) {
                                updated.put(key, now);
                            }
                        },
                        () -> removed.add(key)));
        if (!updated.isEmpty()) {
            writeLast(statements.update(), columns(updated));
        }
        if (!removed.isEmpty()) {
            writeLast(statements.delete(), (Object) removed.toArray(String[]::new));
        }
    }

    /** Adds what is new; those keys under which somebody else was faster. */
    private Set<String> taken(
            Handle handle, Set<String> absent, BiFunction<String, Optional<String>, Optional<String>> change) {
        Map<String, String> added = new LinkedHashMap<>();
        absent.forEach(key -> change.apply(key, Optional.empty()).ifPresent(value -> added.put(key, value)));
        if (added.isEmpty()) {
            return Set.of();
        }
        Set<String> taken = new HashSet<>(added.keySet());
        handle.select(statements.insert(), columns(added)).mapTo(String.class).forEach(taken::remove);
        return taken;
    }

    @Override
    public void put(K key, V value) {
        putAll(Map.of(key, value));
    }

    @Override
    public void putAll(Map<K, V> all) {
        if (all.isEmpty()) {
            return;
        }
        Map<String, String> rows = new LinkedHashMap<>();
        all.forEach(
                (key, value) -> rows.put(keys.write().apply(key), values.write().apply(value)));
        write(handle -> writeLast(statements.put(), columns(rows)));
    }

    @Override
    public void remove(K key) {
        write(handle ->
                writeLast(statements.delete(), (Object) texts(List.of(key)).toArray(String[]::new)));
    }

    @Override
    public void forEach(BiConsumer<K, V> each) {
        PostgresState.known(database.moment("go through the " + what, handle -> {
            database.writeBefore(name);
            handle.select(statements.all())
                    .setFetchSize(ROWS_AT_ONCE)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(row -> each.accept(
                            keys.read().apply(row.getKey()), values.read().apply(row.getValue())));
            return true;
        }));
    }

    private Map<String, String> rows(Handle handle, String statement, Set<String> wanted) {
        database.writeBefore(name);
        Map<String, String> found = new HashMap<>();
        handle.select(statement, (Object) wanted.toArray(String[]::new))
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    private static Object[] columns(Map<String, String> rows) {
        return new Object[] {rows.keySet().toArray(String[]::new), rows.values().toArray(String[]::new)};
    }

    private Set<String> texts(Collection<K> wanted) {
        Set<String> texts = new HashSet<>();
        wanted.forEach(key -> texts.add(keys.write().apply(key)));
        return texts;
    }

    /** In the order in which they are wanted. */
    private Map<K, V> values(Collection<K> wanted, Map<String, String> found) {
        Map<K, V> known = new LinkedHashMap<>();
        wanted.forEach(key -> Optional.ofNullable(found.get(keys.write().apply(key)))
                .ifPresent(text -> known.put(key, values.read().apply(text))));
        return known;
    }

    private <T> T read(Function<Handle, T> reading) {
        return PostgresState.known(database.read("look into the " + what, reading));
    }

    private boolean writeLast(String statement, Object... values) {
        database.writeLast(name, statement, values);
        return true;
    }

    private <T> T write(Function<Handle, T> writing) {
        return PostgresState.known(database.commit("change the " + what, writing));
    }
}
