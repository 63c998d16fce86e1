package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.carrier.OrderId;
import io.hexline.domain.code.Finding;
import io.hexline.domain.number.PhoneNumber;
import java.util.List;

/** How far one user's move has come. */
public sealed interface MoveOutcome {

    /** The job has not reached the user. */
    record Waiting() implements MoveOutcome {}

    /**
     * The user is in the target location.
     *
     * @param impacts what the move changed
     */
    record Moved(List<Finding> impacts) implements MoveOutcome {

        public Moved {
            impacts = ImmutableList.copyOf(impacts);
        }
    }

    /**
     * The carrier has accepted the number order and not completed it; the user is where it was before.
     *
     * @param order what is waited for
     * @param numbers that were ordered
     */
    record Pending(OrderId order, List<PhoneNumber> numbers) implements MoveOutcome {

        public Pending {
            numbers = ImmutableList.copyOf(numbers);
        }
    }

    /** The job was stopped before it reached the user. */
    record Skipped() implements MoveOutcome {}

    /**
     * The user is where it was before.
     *
     * @param errors at least one
     */
    record Failed(List<Finding> errors) implements MoveOutcome {

        public Failed {
            errors = ImmutableList.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("A move fails for a reason");
            }
        }
    }
}
