package io.hexline.application.move;

import io.hexline.domain.code.Finding;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import java.util.List;
import java.util.Optional;

/**
 * An assessment with the facts that it stands on.
 *
 * @param facts empty where they could not be read whole; the assessment has errors then
 */
record AssessedMove(Assessment assessment, Optional<MoveFacts> facts) {

    static AssessedMove of(MoveFacts facts, List<Finding> troubles) {
        return new AssessedMove(Assessment.of(facts).with(troubles), Optional.of(facts));
    }

    static AssessedMove without(Assessment assessment) {
        return new AssessedMove(assessment, Optional.empty());
    }

    /** The assessment at the moment of carrying out, with what forbids just that. */
    AssessedMove with(List<Finding> more) {
        return new AssessedMove(assessment.with(more), facts);
    }
}
