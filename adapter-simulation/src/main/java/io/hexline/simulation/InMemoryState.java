package io.hexline.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.hexline.world.state.TableRows;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What collaborators know, in the memory of this process: they carry out one command at a time. */
public final class InMemoryState implements StateStore {

    private final Lock command = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private final List<Table<?, ?>> tables = new CopyOnWriteArrayList<>();
    private final Fences fences = new Fences();

    /** Nothing is known yet. */
    public InMemoryState() {}

    @Override
    public <K, V> StateTable<K, V> table(String name, Codec<K> key, Codec<V> value, Opening<K, V> opening) {
        Table<K, V> table = new Table<>(name, key, value, opening);
        tables.add(table);
        return table;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        command.lock();
        try {
            return work.get();
        } finally {
            command.unlock();
        }
    }

    @Override
    public <T> Either<PortFailure, T> told(Lease lease, Supplier<Either<PortFailure, T>> work) {
        return together(() -> fences.inTime(lease)
                ? work.get()
                : Either.left(new PortFailure.LeaseLost(lease.keys().toString())));
    }

    /** While no command is carried out. */
    @Override
    public <T> T still(Supplier<T> look) {
        return together(look);
    }

    /** How often something may have changed; grows only. */
    public long changes() {
        return changes.get();
    }

    /** All that is known, to be kept somewhere else. */
    public List<TableRows> rows() {
        return ImmutableList.<TableRows>builder().addAll(tables).add(fences).build();
    }

    /** The greatest fence with which somebody came, of each thing. */
    private static final class Fences implements TableRows {

        private final Map<Lease.Key, Long> greatest = new ConcurrentHashMap<>();

        boolean inTime(Lease lease) {
            boolean inTime = true;
            for (Lease.Key about : lease.keys()) {
                inTime &= greatest.merge(about, lease.fence(), Math::max) == lease.fence();
            }
            return inTime;
        }

        @Override
        public String table() {
            return "fences";
        }

        @Override
        public void rows(BiConsumer<String, String> row) {
            greatest.forEach((about, fence) -> row.accept(about.toString(), String.valueOf(fence)));
        }
    }

    /** What was known at first, and the changes since: of a million users, only those cost something that have changed. */
    private final class Table<K, V> implements StateTable<K, V>, TableRows {

        private final String name;
        private final Codec<K> keyCodec;
        private final Codec<V> valueCodec;
        private final Function<K, Optional<V>> first;
        private final Consumer<BiConsumer<K, V>> allAtFirst;
        private final Map<K, Optional<V>> changed;

        Table(String name, Codec<K> keyCodec, Codec<V> valueCodec, Opening<K, V> opening) {
            this.name = name;
            this.keyCodec = keyCodec;
            this.valueCodec = valueCodec;
            this.first = opening.others().map(Opening.Source::find).orElse(key -> Optional.empty());
            this.allAtFirst = opening.others().map(Opening.Source::forEach).orElse(each -> {});
            this.changed = new ConcurrentHashMap<>(opening.known());
        }

        @Override
        public Optional<V> find(K key) {
            Optional<V> now = changed.get(key);
            return now == null ? first.apply(key) : now;
        }

        @Override
        public Map<K, V> findAll(Collection<K> keys) {
            Map<K, V> found = new LinkedHashMap<>();
            keys.forEach(key -> find(key).ifPresent(value -> found.put(key, value)));
            return ImmutableMap.copyOf(found);
        }

        @Override
        public Optional<V> hold(K key) {
            return find(key);
        }

        @Override
        public Optional<V> change(K key, UnaryOperator<Optional<V>> change) {
            Optional<V> atFirst = first.apply(key);
            AtomicReference<Optional<V>> before = new AtomicReference<>(atFirst);
            changed.compute(key, (any, now) -> {
                before.set(now == null ? atFirst : now);
                Optional<V> after = change.apply(before.get());
                return after.isEmpty() && atFirst.isEmpty() ? null : after;
            });
            changes.incrementAndGet();
            return before.get();
        }

        @Override
        public Map<K, V> changeAll(Collection<K> keys, BiFunction<K, Optional<V>, Optional<V>> change) {
            Map<K, V> before = new LinkedHashMap<>();
            keys.forEach(
                    key -> change(key, known -> change.apply(key, known)).ifPresent(value -> before.put(key, value)));
            return ImmutableMap.copyOf(before);
        }

        @Override
        public void put(K key, V value) {
            change(key, known -> Optional.of(value));
        }

        @Override
        public void putAll(Map<K, V> values) {
            values.forEach(this::put);
        }

        @Override
        public void remove(K key) {
            change(key, known -> Optional.empty());
        }

        @Override
        public void forEach(BiConsumer<K, V> each) {
            allAtFirst.accept((key, value) -> {
                if (!changed.containsKey(key)) {
                    each.accept(key, value);
                }
            });
            changed.forEach((key, now) -> now.ifPresent(value -> each.accept(key, value)));
        }

        @Override
        public String table() {
            return name;
        }

        @Override
        public void rows(BiConsumer<String, String> row) {
            forEach((key, value) ->
                    row.accept(keyCodec.write().apply(key), valueCodec.write().apply(value)));
        }
    }
}
