package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.ResultKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobCountsTest {

    private static final MoveOutcome FAILED =
            new MoveOutcome.Failed(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
    private static final JobCounts NOBODY = new JobCounts(0, 0, 0, 0, 0, 0);

    @Test
    void eachUserIsCountedByHowFarItHasCome() {
        assertEquals(new JobCounts(2, 2, 0, 0, 0, 0), NOBODY.plus(new MoveOutcome.Waiting(), 2));
        assertEquals(new JobCounts(2, 0, 2, 0, 0, 0), NOBODY.plus(new MoveOutcome.Moved(List.of()), 2));
        assertEquals(new JobCounts(2, 0, 0, 2, 0, 0), NOBODY.plus(FAILED, 2));
        assertEquals(
                new JobCounts(2, 0, 0, 0, 2, 0), NOBODY.plus(new MoveOutcome.Pending(Optional.empty(), List.of()), 2));
        assertEquals(new JobCounts(2, 0, 0, 0, 0, 2), NOBODY.plus(new MoveOutcome.Skipped(), 2));
    }

    @Test
    void aKeyOfAResultTellsALogNothing() {
        assertEquals("ResultKey[…]", new ResultKey("secret").toString());
    }
}
