package io.hexline.domain.job;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Finding;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One user of a job.
 *
 * @param number its place in the job, from 1
 */
public record MoveItem(int number, RequestedMove move, MoveOutcome outcome) {

    /** Whom the items are about. */
    public static Set<PersonId> users(Collection<MoveItem> items) {
        return ImmutableSet.copyOf(
                Collections2.transform(items, item -> item.move().user()));
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
        return new MoveItem(number, move, newOutcome);
    }

    /** How far one user's move has come. */
    public sealed interface MoveOutcome {

        /** What is to be made of each outcome: a new one is a compile error wherever outcomes are read. */
        interface Visitor<T> {

            T visit(Waiting outcome);

            T visit(Moved outcome);

            T visit(Pending outcome);

            T visit(Skipped outcome);

            T visit(Failed outcome);
        }

        /** What {@code visitor} makes of this one. */
        <T> T accept(Visitor<T> visitor);

        /** What the user waits for at the carrier, if it does. */
        default Optional<Pending> whilePending() {
            return Optional.empty();
        }

        /** The job has not reached the user. */
        record Waiting() implements MoveOutcome {

            @Override
            public <T> T accept(Visitor<T> visitor) {
                return visitor.visit(this);
            }
        }

        /**
         * The user is in the target location.
         *
         * @param impacts what the move changed
         */
        record Moved(List<Finding> impacts) implements MoveOutcome {

            public Moved {
                impacts = ImmutableList.copyOf(impacts);
            }

            @Override
            public <T> T accept(Visitor<T> visitor) {
                return visitor.visit(this);
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

            @Override
            public <T> T accept(Visitor<T> visitor) {
                return visitor.visit(this);
            }
        }

        /** The job was stopped before it reached the user. */
        record Skipped() implements MoveOutcome {

            @Override
            public <T> T accept(Visitor<T> visitor) {
                return visitor.visit(this);
            }
        }

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

            @Override
            public <T> T accept(Visitor<T> visitor) {
                return visitor.visit(this);
            }
        }
    }
}
