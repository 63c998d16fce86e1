package io.hexline.har.secret;

/** Tells names and values that were there before: a browser sends the same headers with each request. */
public final class Repeated {

    private static final int MOST = 100_000;
    private static final int OTHER = 31;

    private final Longs known = new Longs();

    /** Whether this is the first time, as far as is remembered. */
    public boolean isNew(String name, String value) {
        long pair = Fingerprints.of(name) * OTHER + Fingerprints.of(value);
        return known.size() < MOST ? known.add(pair) : !known.contains(pair);
    }
}
