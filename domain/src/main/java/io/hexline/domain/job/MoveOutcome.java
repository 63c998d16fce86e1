package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.value.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** How far one user's move has come. */
public sealed interface MoveOutcome {

    /** What the user waits for at the carrier, if it does. */
    default Optional<Pending> whilePending() {
        return Optional.empty();
    }

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
     * A carrier has accepted a number order and not completed it; the user is where it was before.
     *
     * @param order the user's own; empty where it waits for the order of another user, who moves before it
     * @param numbers that move
     */
    record Pending(Optional<NumberOrderId> order, List<PhoneNumber> numbers) implements MoveOutcome {

        public Pending {
            numbers = ImmutableList.copyOf(numbers);
        }

        @Override
        public Optional<Pending> whilePending() {
            return Optional.of(this);
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
