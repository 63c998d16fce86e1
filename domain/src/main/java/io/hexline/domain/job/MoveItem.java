package io.hexline.domain.job;

import io.hexline.domain.move.MoveOrder;

/**
 * One user of a job.
 *
 * @param number its place in the job, from 1
 */
public record MoveItem(int number, MoveOrder order, MoveOutcome outcome) {

    public boolean isWaiting() {
        return outcome instanceof MoveOutcome.Waiting;
    }

    MoveItem skippedIfWaiting() {
        return isWaiting() ? with(new MoveOutcome.Skipped()) : this;
    }

    MoveItem with(MoveOutcome newOutcome) {
        return new MoveItem(number, order, newOutcome);
    }
}
