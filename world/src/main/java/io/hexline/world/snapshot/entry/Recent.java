package io.hexline.world.snapshot.entry;

import java.util.function.Function;

/**
 * What was made lately, to be found again: a value that repeats, such as a location's id, is made, checked and kept once. What
 * is made displaces what was in its slot, so that values that never repeat cost little; there are more slots, up to a limit,
 * the more values there are.
 */
public final class Recent<K, V> {

    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 16;

    private Object[] keys = new Object[FEWEST];
    private Object[] values = new Object[FEWEST];
    private int made;

    /** What was made of an equal key lately, or else what is made of this one now. */
    @SuppressWarnings("unchecked") // put there by this method only
    public V get(K key, Function<? super K, ? extends V> maker) {
        int slot = slot(key);
        if (key.equals(keys[slot])) {
            return (V) values[slot];
        }
        V value = maker.apply(key);
        makeRoom();
        keys[slot(key)] = key;
        values[slot(key)] = value;
        return value;
    }

    private void makeRoom() {
        made++;
        if (made > keys.length && keys.length < MOST) {
            values = new Object[values.length * 4];
            keys = new Object[keys.length * 4];
            made = 0;
        }
    }

    /** Parts of different classes that are empty have the same hash: most are. */
    private int slot(Object key) {
        int hash = 31 * key.getClass().getName().hashCode() + key.hashCode();
        return (hash ^ hash >>> 16) & keys.length - 1;
    }
}
