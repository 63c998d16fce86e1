package io.hexline.application.job;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.vavr.control.Either;
import java.util.List;

/** Does what a job is to do for one of its items. */
@FunctionalInterface
interface ItemWork {

    /**
     * Notes the item's outcome in one commit with what makes it true.
     *
     * @param place of the item, from 0
     * @return the job as it is then: unchanged where it was stopped meanwhile, or the item has its outcome; a conflict means
     *     that nothing happened and it can be done again
     */
    Either<PortFailure, BatchJob> carryOut(BatchJob job, int place);

    /** Tells others the steps, and commits the writes with the job as it is next; all of it or nothing. */
    static Either<PortFailure, BatchJob> noted(Turn turn, BatchJob next, List<Saga.Step> steps, List<Write> writes) {
        List<Write> all = ImmutableList.<Write>builder()
                .addAll(writes)
                .add(new JobWrite.PutBatchJob(next))
                .build();
        return turn.carryOut(steps, all).map(written -> next.at(next.version().next()));
    }

    /** Whether the job is at this item and goes on. */
    static boolean isAt(BatchJob job, int place) {
        return job.goesOn() && job.outcomes().get(place).stage() == BatchOutcome.Stage.WAITING;
    }
}
