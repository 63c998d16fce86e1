package io.hexline.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a collaborator knows, as what it knew at first and the changes since. At first it knows what the opening world says;
 * of a million users, only those cost something here with whom it has had to do.
 */
final class Changes<K, V> {

    private final Function<K, Optional<V>> opening;
    private final Map<K, Optional<V>> changed = new ConcurrentHashMap<>();

    /**
     * Nothing has changed yet.
     *
     * @param opening what was known at first under a key
     */
    Changes(Function<K, Optional<V>> opening) {
        this.opening = opening;
    }

    Optional<V> find(K key) {
        Optional<V> now = changed.get(key);
        return now == null ? opening.apply(key) : now;
    }

    void put(K key, V value) {
        changed.put(key, Optional.of(value));
    }

    /** What was known before, of which this makes what is known then; nobody else changes it between. */
    Optional<V> change(K key, UnaryOperator<Optional<V>> change) {
        Optional<V> first = opening.apply(key);
        AtomicReference<Optional<V>> before = new AtomicReference<>(first);
        changed.compute(key, (any, now) -> {
            before.set(now == null ? first : now);
            Optional<V> after = change.apply(before.get());
            return after.isEmpty() && first.isEmpty() ? null : after;
        });
        return before.get();
    }

    void remove(K key) {
        change(key, known -> Optional.empty());
    }

    /** Of what something else may be known than at first. */
    Set<K> keys() {
        return changed.keySet();
    }
}
