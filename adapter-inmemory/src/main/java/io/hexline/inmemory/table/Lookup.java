package io.hexline.inmemory.table;

import io.vavr.collection.HashMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is found under which key, as it was at first and as it was written since. It never changes, see {@link Table}.
 *
 * @param opening what was there at first
 * @param written what is there instead; nothing where it was removed
 */
public record Lookup<K, V>(Function<K, Optional<V>> opening, HashMap<K, Optional<V>> written) {

    /** What is there at first. */
    public static <K, V> Lookup<K, V> of(Function<K, Optional<V>> opening) {
        return new Lookup<>(opening, HashMap.empty());
    }

    public Optional<V> find(K key) {
        Optional<V> now = written.getOrElse(key, null);
        return now == null ? opening.apply(key) : now;
    }

    public Lookup<K, V> with(K key, V value) {
        return new Lookup<>(opening, written.put(key, Optional.of(value)));
    }

    public Lookup<K, V> without(K key) {
        boolean opened = opening.apply(key).isPresent();
        return new Lookup<>(opening, opened ? written.put(key, Optional.empty()) : written.remove(key));
    }
}
