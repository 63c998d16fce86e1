package io.hexline.world.state;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a table holds at first.
 *
 * @param known under single keys; empty for nothing
 * @param others where to look for all others; empty where nothing is under them
 */
public record Opening<K, V>(Map<K, Optional<V>> known, Optional<Source<K, V>> others) {

    /** Something that is there already, so that a table need not keep it again: a world of a million users. */
    public record Source<K, V>(Function<K, Optional<V>> find, Consumer<BiConsumer<K, V>> forEach) {}

    public Opening {
        known = ImmutableMap.copyOf(known);
    }

    public static <K, V> Opening<K, V> none() {
        return of(Map.of());
    }

    public static <K, V> Opening<K, V> of(Map<K, V> known) {
        return new Opening<>(Maps.transformValues(known, Optional::of), Optional.empty());
    }

    /** What can be looked for and gone through. */
    public static <K, V> Opening<K, V> of(Function<K, Optional<V>> find, Consumer<BiConsumer<K, V>> forEach) {
        return new Opening<>(Map.of(), Optional.of(new Source<>(find, forEach)));
    }

    /** The same, but for these keys. */
    public Opening<K, V> except(Map<K, Optional<V>> exceptions) {
        Map<K, Optional<V>> all = new HashMap<>(known);
        all.putAll(exceptions);
        return new Opening<>(all, others);
    }

    public Optional<V> find(K key) {
        Optional<V> single = known.get(key);
        return single == null ? others.flatMap(source -> source.find().apply(key)) : single;
    }
}
