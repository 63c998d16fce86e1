package io.hexline.domain.job;

import java.util.Collection;

/**
 * How many of a job's users have come how far; they always add up.
 *
 * @param waiting not yet reached
 * @param pending waiting for their number order
 * @param skipped not reached, and never will be
 */
public record JobCounts(int total, int waiting, int moved, int failed, int pending, int skipped) {

    static JobCounts of(Collection<MoveItem> items) {
        return new JobCounts(
                items.size(),
                count(items, MoveOutcome.Waiting.class),
                count(items, MoveOutcome.Moved.class),
                count(items, MoveOutcome.Failed.class),
                count(items, MoveOutcome.Pending.class),
                count(items, MoveOutcome.Skipped.class));
    }

    private static int count(Collection<MoveItem> items, Class<? extends MoveOutcome> outcome) {
        return Math.toIntExact(items.stream()
                .map(MoveItem::outcome)
                .filter(outcome::isInstance)
                .count());
    }
}
