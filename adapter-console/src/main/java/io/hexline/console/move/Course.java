package io.hexline.console.move;

import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import java.util.List;

/**
 * How far one user of a job has come, for people.
 *
 * @param mark how the words are drawn; empty for nothing in particular
 * @param findings why it failed, or what its move has changed
 * @param isLeftBehind whether it has not moved and will not
 */
public record Course(String words, String mark, List<Finding> findings, boolean isLeftBehind) {

    static Course of(MoveOutcome outcome) {
        return outcome.accept(new Words());
    }

    private record Words() implements MoveOutcome.Visitor<Course> {

        @Override
        public Course visit(MoveOutcome.Waiting outcome) {
            return new Course("Waits", "", List.of(), false);
        }

        @Override
        public Course visit(MoveOutcome.Moved outcome) {
            return new Course("Moved", "good", outcome.impacts(), false);
        }

        @Override
        public Course visit(MoveOutcome.Pending outcome) {
            return new Course("Waits for its number order", "note", List.of(), false);
        }

        @Override
        public Course visit(MoveOutcome.Skipped outcome) {
            return new Course("Left out", "note", List.of(), true);
        }

        @Override
        public Course visit(MoveOutcome.Failed outcome) {
            return new Course("Failed", "bad", outcome.errors(), true);
        }
    }
}
