package io.hexline.inmemory.table;

import io.vavr.collection.HashMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which things are found under which keys; those of one key are in order. An index never changes, see {@link Table}. */
public record Index<K, E>(Comparator<? super E> order, HashMap<K, OrderedSet<E>> entries) {

    public static <K, E> Index<K, E> by(Comparator<? super E> order) {
        return new Index<>(order, HashMap.empty());
    }

    public int size(K key) {
        return entries.get(key).map(OrderedSet::size).getOrElse(0);
    }

    /** The things of a key that are after this one, which need not be there; lazily. */
    public Stream<E> after(K key, Optional<E> place) {
        return place.map(one -> behind(key, thing -> order.compare(thing, one) <= 0))
                .orElseGet(() -> of(key).from(0));
    }

    /** The things of a key that are before this one, which need not be there, the nearest first; lazily. */
    public Stream<E> before(K key, Optional<E> place) {
        OrderedSet<E> found = of(key);
        return found.backFrom(place.map(one -> found.placeBehind(thing -> order.compare(thing, one) < 0))
                .orElseGet(found::size));
    }

    /** The things of a key behind the leading ones, see {@link OrderedSet#placeBehind}; lazily. */
    public Stream<E> behind(K key, Predicate<? super E> leads) {
        OrderedSet<E> found = of(key);
        return found.from(found.placeBehind(leads));
    }

    public Index<K, E> with(Stream<? extends K> keys, E thing) {
        HashMap<K, OrderedSet<E>> changed = entries;
        for (K key : keys.<K>map(key -> key).toList()) {
            changed = changed.put(
                    key, changed.getOrElse(key, OrderedSet.by(order)).with(thing));
        }
        return new Index<>(order, changed);
    }

    public Index<K, E> without(Stream<? extends K> keys, E thing) {
        HashMap<K, OrderedSet<E>> changed = entries;
        for (K key : keys.<K>map(key -> key).toList()) {
            OrderedSet<E> left = changed.getOrElse(key, OrderedSet.by(order)).without(thing);
            changed = left.size() == 0 ? changed.remove(key) : changed.put(key, left);
        }
        return new Index<>(order, changed);
    }

    private OrderedSet<E> of(K key) {
        return entries.getOrElse(key, OrderedSet.by(order));
    }
}
