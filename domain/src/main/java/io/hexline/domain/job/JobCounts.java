package io.hexline.domain.job;

/** How many of a job's users have come how far; {@code moved}, {@code failed} and those still waiting make the total. */
public record JobCounts(int total, int moved, int failed) {

    /** The users without an outcome. */
    public int waiting() {
        return total - moved - failed;
    }
}
