package io.hexline.world.snapshot.entry;

import java.util.function.Function;

/**
 * What was made lately, to be found again: a value that repeats, such as a location's id, is made, checked and kept once. What
 * is made displaces what was in its slot, so that values that never repeat cost no memory.
 */
public final class Recent<K, V> {

    private static final int SLOTS = 1 << 12;

    private final Object[] keys = new Object[SLOTS];
    private final Object[] values = new Object[SLOTS];

    /** What was made of an equal key lately, or else what is made of this one now. */
    @SuppressWarnings("unchecked") // put there by this method only
    public V get(K key, Function<? super K, ? extends V> maker) {
        int slot = slot(key);
        if (!key.equals(keys[slot])) {
            values[slot] = maker.apply(key);
            keys[slot] = key;
        }
        return (V) values[slot];
    }

    /** Parts of different classes that are empty have the same hash: most are. */
    private static int slot(Object key) {
        int hash = 31 * key.getClass().getName().hashCode() + key.hashCode();
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
