package io.hexline.har.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers secrets, and finds them in texts. It keeps no secret, only numbers computed from it: one of the first eight
 * characters, which is looked for at every place of a text, and one of the whole. Shorter values are not remembered,
 * nor are words: they stand by chance in many texts.
 */
public final class Fingerprints implements Secrets {

    static final int SHORTEST = 8;

    /** Enough for recordings of more than 500 MB; each takes some 150 bytes. */
    private static final int MOST = 500_000;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long FACTOR_2 = power(2);
    private static final long FACTOR_3 = power(3);
    private static final int FOUR = 4;
    private static final long FACTOR_4 = power(FOUR);
    private static final long LEADING = power(SHORTEST - 1);
    private static final int FILTER_BITS = 22;

    private final BitSet filter = new BitSet(1 << FILTER_BITS);
    private final Map<Long, List<Integer>> lengths = new HashMap<>();
    private final Longs wholes = new Longs();
    private final Longs spared = new Longs();
    private boolean tooMany;

    @Override
    public boolean has(String value) {
        return wholes.contains(of(value));
    }

    @Override
    public void add(String value) {
        if (value.length() < SHORTEST || has(value) || value.contains(Blank.TEXT) || OpaqueValues.common(value)) {
            return;
        }
        tooMany |= wholes.size() >= MOST;
        if (!tooMany) {
            remember(value, wholes);
        }
    }

    /** A value in which nothing is a secret, wherever it stands, because it is what the reader has to know. */
    public void spare(String value) {
        if (value.length() >= SHORTEST) {
            remember(value, spared);
        }
    }

    private void remember(String value, Longs values) {
        if (values.add(of(value))) {
            long start = whole(value, 0, SHORTEST);
            filter.set(slot(start));
            List<Integer> known = lengths.computeIfAbsent(start, any -> new ArrayList<>(1));
            if (!known.contains(value.length())) {
                known.add(value.length());
            }
        }
    }

    /** Whether there were more secrets than can be remembered. */
    public boolean isFull() {
        return tooMany;
    }

    /** Whether a secret stands in a text, and not inside of a spared value. */
    public boolean hasIn(String text) {
        if (text.length() < SHORTEST || wholes.size() == 0) {
            return false;
        }
        long start = whole(text, 0, SHORTEST);
        int last = text.length() - SHORTEST;
        int kept = 0;
        for (int at = 0; ; at++) {
            if (filter.get(slot(start))) {
                kept = Math.max(kept, longest(text, at, start, spared));
                if (longest(text, at, start, wholes) > Math.max(at, kept)) {
                    return true;
                }
            }
            if (at == last) {
                return false;
            }
            start = (start - text.charAt(at) * LEADING) * FACTOR + text.charAt(at + SHORTEST);
        }
    }

    /** Where the longest of these values ends that begins here; here where none does. */
    private int longest(String text, int at, long start, Longs values) {
        return lengths.getOrDefault(start, List.of()).stream()
                .map(length -> at + length)
                .filter(end -> end <= text.length() && values.contains(whole(text, at, end)))
                .max(Integer::compare)
                .orElse(at);
    }

    private static int slot(long hash) {
        return (int) (hash >>> (Long.SIZE - FILTER_BITS));
    }

    /** A number for a text. */
    static long of(String text) {
        return whole(text, 0, text.length());
    }

    /** Four characters at a time, so that they do not wait for each other. */
    private static long whole(String text, int from, int to) {
        long hash = 0;
        int i = from;
        for (; i <= to - FOUR; i += FOUR) {
            hash = hash * FACTOR_4
                    + text.charAt(i) * FACTOR_3
                    + text.charAt(i + 1) * FACTOR_2
                    + text.charAt(i + 2) * FACTOR
                    + text.charAt(i + 3);
        }
        for (; i < to; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
