package io.hexline.domain.job;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.job.BatchCode.BatchReason;
import java.util.List;

/**
 * How far a batch job has come with one item.
 *
 * @param done how many things were done for it; 0 unless all were
 * @param reasons why they could not be done; at least one where it has failed, and none otherwise
 */
public record BatchOutcome(Stage stage, int done, List<BatchReason> reasons) {

    /** Where an item stands. */
    public enum Stage {
        /** The job has not reached it. */
        WAITING,
        DONE,
        /** Everything is as it was before. */
        FAILED,
        /** The job ended before it reached it. */
        SKIPPED
    }

    static final BatchOutcome WAITING = new BatchOutcome(Stage.WAITING, 0, List.of());
    static final BatchOutcome SKIPPED = new BatchOutcome(Stage.SKIPPED, 0, List.of());

    public BatchOutcome {
        reasons = ImmutableList.copyOf(reasons);
        checkArgument(reasons.isEmpty() == (stage != Stage.FAILED), "An item fails for a reason: %s", stage);
    }

    public static BatchOutcome done(int things) {
        return new BatchOutcome(Stage.DONE, things, List.of());
    }

    public static BatchOutcome failed(List<BatchReason> reasons) {
        return new BatchOutcome(Stage.FAILED, 0, reasons);
    }

    public boolean isFailed() {
        return stage == Stage.FAILED;
    }

    boolean isWaiting() {
        return stage == Stage.WAITING;
    }
}
