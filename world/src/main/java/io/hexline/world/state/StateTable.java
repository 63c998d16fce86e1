package io.hexline.world.state;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What is known under keys. Each call is done as a whole; what belongs together is in {@link StateStore#together}. */
public interface StateTable<K, V> {

    Optional<V> find(K key);

    /** What is known under these keys, in their order, without those under which nothing is. */
    Map<K, V> findAll(Collection<K> keys);

    /** What is known under the key, which nobody else changes until the command is done in which this is asked. */
    Optional<V> hold(K key);

    /**
     * What was known before, of which this makes what is known then; nobody else changes it between.
     *
     * @param change of what was known before, and nothing else; perhaps asked more than once
     */
    Optional<V> change(K key, UnaryOperator<Optional<V>> change);

    /** Likewise of several, each of which nobody changes between; what was known, without those under which nothing was. */
    Map<K, V> changeAll(Collection<K> keys, BiFunction<K, Optional<V>, Optional<V>> change);

    void put(K key, V value);

    /** Puts each of them. */
    void putAll(Map<K, V> values);

    void remove(K key);

    /** Goes through all that is known, in no particular order. */
    void forEach(BiConsumer<K, V> each);
}
