package io.hexline.domain.job;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.value.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * One user of a job.
 *
 * @param number its place in the job, from 1
 */
public record MoveItem(int number, RequestedMove order, MoveOutcome outcome) {

    /** Whom the items are about. */
    public static Set<PersonId> users(Collection<MoveItem> items) {
        return items.stream().map(item -> item.order().user()).collect(ImmutableSet.toImmutableSet());
    }

    public boolean isWaiting() {
        return outcome instanceof MoveOutcome.Waiting;
    }

    public boolean isPending() {
        return outcome.whilePending().isPresent();
    }

    MoveItem skippedIfWaiting() {
        return isWaiting() ? with(new MoveOutcome.Skipped()) : this;
    }

    MoveItem with(MoveOutcome newOutcome) {
        return new MoveItem(number, order, newOutcome);
    }
}
