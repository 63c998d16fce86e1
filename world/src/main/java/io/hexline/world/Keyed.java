package io.hexline.world;

import java.util.Optional;
import java.util.Set;

/** A set of things, each found by a key of its own. */
public interface Keyed<K, V> extends Set<V> {

    Optional<V> find(K wanted);

    default boolean has(K wanted) {
        return find(wanted).isPresent();
    }
}
