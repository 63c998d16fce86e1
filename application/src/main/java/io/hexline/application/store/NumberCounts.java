package io.hexline.application.store;

/**
 * How many numbers an organization has.
 *
 * @param extensionOnly extensions without number
 */
public record NumberCounts(int assigned, int unassigned, int inactive, int extensionOnly, int tollFree, int mobile) {

    /** Numbers, and extensions without number. */
    public int total() {
        return assigned + unassigned + extensionOnly;
    }
}
