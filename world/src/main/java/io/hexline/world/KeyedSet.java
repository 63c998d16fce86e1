package io.hexline.world;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Things, each under a key of its own, in the order in which they came; a set never changes. A world of a million users has
 * millions of them, so that it is two arrays: the things, and a hash table of their places by their keys (open addressing).
 * That takes some fifteen bytes a thing, where a map takes fifty; and only keys are compared, not all that a thing has.
 */
public final class KeyedSet<K, V> extends AbstractSet<V> implements Keyed<K, V> {

    private final Function<? super V, ? extends K> key;
    private final List<V> things;
    private final int[] table;

    private KeyedSet(Function<? super V, ? extends K> key, int most) {
        this.key = key;
        this.things = new ArrayList<>(most);
        this.table = new int[Integer.highestOneBit(most | 1) << 2];
    }

    /**
     * These things; what is equal to another is there once.
     *
     * @throws IllegalArgumentException if things that differ have the same key
     */
    public static <K, V> KeyedSet<K, V> of(Collection<? extends V> things, Function<? super V, ? extends K> key) {
        KeyedSet<K, V> set = new KeyedSet<>(key, things.size());
        for (V thing : things) {
            if (!set.added(thing).equals(thing)) {
                throw new IllegalArgumentException("There are two of " + key.apply(thing));
            }
        }
        return set;
    }

    /** The first of these things for each key. */
    public static <K, V> KeyedSet<K, V> ofFirst(Collection<? extends V> things, Function<? super V, ? extends K> key) {
        KeyedSet<K, V> set = new KeyedSet<>(key, things.size());
        things.forEach(set::added);
        return set;
    }

    /** What has the key of this thing then: the thing itself, where nothing had it. */
    private V added(V thing) {
        int slot = slot(key.apply(thing));
        if (table[slot] == 0) {
            things.add(thing);
            table[slot] = things.size();
        }
        return things.get(table[slot] - 1);
    }

    /** Where the key stands in the table, or would stand. */
    private int slot(Object wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0 && !key.apply(things.get(table[slot] - 1)).equals(wanted)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    @Override
    public Optional<V> find(K wanted) {
        int place = table[slot(wanted)];
        return place == 0 ? Optional.empty() : Optional.of(things.get(place - 1));
    }

    @Override
    public boolean has(K wanted) {
        return table[slot(wanted)] != 0;
    }

    /** The same set if what is to be made of each thing is the thing itself. */
    public KeyedSet<K, V> map(UnaryOperator<V> change) {
        for (V thing : things) {
            if (change.apply(thing) != thing) {
                return of(things.stream().map(change).toList(), key);
            }
        }
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // what is of another class has no key; that is told by the cast
    public boolean contains(Object other) {
        try {
            return find(key.apply((V) other)).filter(other::equals).isPresent();
        } catch (ClassCastException noThing) {
            return false;
        }
    }

    @Override
    public int size() {
        return things.size();
    }

    @Override
    public Iterator<V> iterator() {
        return Collections.unmodifiableList(things).iterator();
    }

    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliterator(things, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.IMMUTABLE);
    }
}
