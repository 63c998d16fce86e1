package io.hexline.inmemory.table;

import com.google.common.collect.Sets;
import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which things are found under which keys; those of one key are in order. An index never changes, see {@link Table}.
 *
 * @param entries under each key a set of things; or the thing itself, where there is one: of the numbers of a million users,
 *     each is alone under its owner
 */
public record Index<K, E>(Comparator<? super E> order, HashMap<K, Object> entries) {

    public static <K, E> Index<K, E> by(Comparator<? super E> order) {
        return new Index<>(order, HashMap.empty());
    }

    public int size(K key) {
        Object found = found(key);
        return found == null ? 0 : count(found);
    }

    /** Null where there is nothing: every read and write comes by here, and makes no Option for it. */
    private Object found(K key) {
        return entries.getOrElse(key, null);
    }

    private static int count(Object entry) {
        return entry instanceof OrderedSet<?> many ? many.size() : 1;
    }

    /** Whether this thing is found under the key. */
    public boolean has(K key, E thing) {
        return firstBehind(key, other -> order.compare(other, thing) < 0)
                .filter(found -> order.compare(found, thing) == 0)
                .isPresent();
    }

    /** How often things are found under keys of this kind. */
    public int total(Class<? extends K> kind) {
        return entries.iterator()
                .filter(entry -> kind.isInstance(entry._1()))
                .map(entry -> count(entry._2()))
                .sum()
                .intValue();
    }

    /** The things of a key, at once: for those of which there are few, and mostly none, for which no stream is made. */
    public List<E> list(K key) {
        return entries.containsKey(key) ? of(key).from(0).toList() : List.of();
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

    /** The leading things of a key, see {@link OrderedSet#placeBehind}, the last of them first; lazily. */
    public Stream<E> backBefore(K key, Predicate<? super E> leads) {
        OrderedSet<E> found = of(key);
        return found.backFrom(found.placeBehind(leads));
    }

    /** The things of a key without so many of the first; lazily, and as fast however many that are. */
    public Stream<E> without(K key, int first) {
        OrderedSet<E> found = of(key);
        return found.from(Math.min(first, found.size()));
    }

    /** The things of a key behind the leading ones, see {@link OrderedSet#placeBehind}; lazily. */
    public Stream<E> behind(K key, Predicate<? super E> leads) {
        OrderedSet<E> found = of(key);
        return found.from(found.placeBehind(leads));
    }

    /** The first thing of a key behind the leading ones. */
    @SuppressWarnings("unchecked") // what entry makes
    public Optional<E> firstBehind(K key, Predicate<? super E> leads) {
        Object found = found(key);
        if (found instanceof OrderedSet<?> many) {
            return ((OrderedSet<E>) many).firstBehind(leads);
        }
        return Optional.ofNullable((E) found).filter(only -> !leads.test(only));
    }

    public Index<K, E> with(Set<? extends K> keys, E thing) {
        HashMap<K, Object> changed = entries;
        for (K key : keys) {
            changed = changed.put(key, entry(set(changed.getOrElse(key, null)).with(thing)));
        }
        return new Index<>(order, changed);
    }

    public Index<K, E> without(Set<? extends K> keys, E thing) {
        HashMap<K, Object> changed = entries;
        for (K key : keys) {
            OrderedSet<E> left = set(changed.getOrElse(key, null)).without(thing);
            changed = left.size() == 0 ? changed.remove(key) : changed.put(key, entry(left));
        }
        return new Index<>(order, changed);
    }

    /** What is now this thing under these keys instead of that one under those; what stays as it was is not touched. */
    public Index<K, E> replacing(Set<? extends K> keysBefore, E before, Set<? extends K> keysAfter, E after) {
        return before.equals(after)
                ? without(Sets.difference(keysBefore, keysAfter), after)
                        .with(Sets.difference(keysAfter, keysBefore), after)
                : without(keysBefore, before).with(keysAfter, after);
    }

    /**
     * With many things at once: each key's are sorted once, and no index is made on the way.
     *
     * @param keys of each thing
     */
    public <T> Index<K, E> withAll(
            Iterable<T> things, Function<? super T, ? extends Set<? extends K>> keys, Function<? super T, E> made) {
        Map<K, Object> found = new java.util.HashMap<>();
        for (T thing : things) {
            E element = made.apply(thing);
            keys.apply(thing).forEach(key -> found.merge(key, element, Index::together));
        }
        HashMap<K, Object> changed = entries;
        for (Map.Entry<K, Object> those : found.entrySet()) {
            changed = changed.put(
                    those.getKey(), entry(all(set(changed.getOrElse(those.getKey(), null)), those.getValue())));
        }
        return new Index<>(order, changed);
    }

    /** A list of what was found before, and this. */
    private static Object together(Object before, Object element) {
        List<Object> many = before instanceof Many list ? list : new Many(before);
        many.add(element);
        return many;
    }

    /** Things under one key that are not in order yet; a type of its own, so that none of them is taken for it. */
    private static final class Many extends ArrayList<Object> {

        private static final long serialVersionUID = 1;

        Many(Object first) {
            add(first);
        }
    }

    @SuppressWarnings("unchecked") // what was put together
    private OrderedSet<E> all(OrderedSet<E> before, Object come) {
        if (!(come instanceof Many many)) {
            return before.with((E) come);
        }
        List<E> things = (List<E>) many;
        before.from(0).forEach(things::add);
        things.sort(order);
        return OrderedSet.of(order, things);
    }

    private OrderedSet<E> of(K key) {
        return set(found(key));
    }

    @SuppressWarnings("unchecked") // what entry makes
    private OrderedSet<E> set(Object entry) {
        if (entry instanceof OrderedSet<?> many) {
            return (OrderedSet<E>) many;
        }
        OrderedSet<E> none = OrderedSet.by(order);
        return entry == null ? none : none.with((E) entry);
    }

    private static Object entry(OrderedSet<?> things) {
        return things.size() == 1 ? things.from(0).findFirst().orElseThrow() : things;
    }
}
