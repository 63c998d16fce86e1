package io.hexline.domain.value;

/**
 * How often a stored thing was written; the store refuses a write whose version is not the stored one.
 *
 * @param number 0 for what was never stored
 */
public record Version(long number) {

    public static final Version NEW = new Version(0);

    /** Of what was stored once; a store's things have it together, for most of a large world keep it. */
    public static final Version FIRST = NEW.next();

    public Version {
        if (number < 0) {
            throw new IllegalArgumentException("A version cannot be negative: " + number);
        }
    }

    public Version next() {
        return new Version(number + 1);
    }
}
