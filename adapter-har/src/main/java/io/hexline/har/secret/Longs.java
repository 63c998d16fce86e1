package io.hexline.har.secret;

/**
 * A set of numbers that are hashes. It lies in one array: a set of the JDK takes five times the memory for them, and to look
 * into it several ways to the memory.
 */
final class Longs {

    private static final int FIRST = 1 << 4;
    private static final int SPREAD = 32;

    private long[] slots = new long[FIRST];
    private boolean hasZero;
    private int size;

    int size() {
        return size;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[slot(number)] == number;
    }

    /** Gives whether it is new. */
    boolean add(long number) {
        if (contains(number)) {
            return false;
        }
        size++;
        if (number == 0) {
            hasZero = true;
        } else {
            if (2 * size > slots.length) {
                grow();
            }
            slots[slot(number)] = number;
        }
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long number : before) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }

    /** Where a number stands, or can be put. */
    private int slot(long number) {
        int last = slots.length - 1;
        int slot = (int) (number ^ number >>> SPREAD) & last;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = slot + 1 & last;
        }
        return slot;
    }
}
