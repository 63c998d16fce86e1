package io.hexline.world;

import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Things by their keys, in the order in which they came; a set never changes. A world of a million users has
 * millions of them, so that it is two arrays: the things, and a hash table of their places by their keys (open addressing).
 * That takes some fifteen bytes a thing, where a map takes fifty; and only keys are compared, not all that a thing has.
 */
public final class KeyedSet<K, V> extends AbstractSet<V> implements Keyed<K, V> {

    private final Function<? super V, ? extends K> key;
    private final List<V> things;
    private final int[] table;
    private boolean keysDiffer = true;

    private KeyedSet(Function<? super V, ? extends K> key, int most) {
        this.key = key;
        this.things = new ArrayList<>(most);
        this.table = new int[Integer.highestOneBit(most | 1) << 2];
    }

    /** These things. Where some have the same key, the first of them is found. */
    public static <K, V> KeyedSet<K, V> of(Collection<? extends V> things, Function<? super V, ? extends K> key) {
        KeyedSet<K, V> set = new KeyedSet<>(key, things.size());
        things.forEach(thing -> set.add(thing, thing::equals));
        return set;
    }

    /** People by their ids. */
    public static KeyedSet<PersonId, Person> people(Collection<Person> people) {
        return of(people, Person::id);
    }

    /** Subscribers by the ids of the people who they are. */
    public static KeyedSet<PersonId, Subscriber> subscribers(Collection<Subscriber> subscribers) {
        return of(subscribers, Subscriber::person);
    }

    /** Records of inventories by their numbers. */
    public static KeyedSet<PhoneNumber, InventoryNumber> numbers(Collection<InventoryNumber> numbers) {
        return of(numbers, InventoryNumber::number);
    }

    /** The first of these things for each key. */
    public static <K, V> KeyedSet<K, V> ofFirst(Collection<? extends V> things, Function<? super V, ? extends K> key) {
        KeyedSet<K, V> set = new KeyedSet<>(key, things.size());
        things.forEach(thing -> set.add(thing, other -> true));
        return set;
    }

    /** Unless one is there already that has its key, and does as well. */
    private void add(V thing, Predicate<V> does) {
        K its = key.apply(thing);
        int slot = slot(its, does);
        if (table[slot] == 0) {
            keysDiffer &= table[slot(its, other -> true)] == 0;
            things.add(thing);
            table[slot] = things.size();
        }
    }

    /** Where something with the key that does stands in the table, or would stand. */
    private int slot(Object wanted, Predicate<V> does) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0 && !isAt(table[slot] - 1, wanted, does)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, Object wanted, Predicate<V> does) {
        V thing = things.get(place);
        return key.apply(thing).equals(wanted) && does.test(thing);
    }

    private int slot(K wanted) {
        return slot(wanted, thing -> true);
    }

    /** Whether each thing has a key of its own. */
    public boolean keysDiffer() {
        return keysDiffer;
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

    /** How many came before the thing of this key; -1 where there is none. */
    public int place(K wanted) {
        return table[slot(wanted)] - 1;
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
            return table[slot(key.apply((V) other), other::equals)] != 0;
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
