package io.hexline.application.move;

import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveFacts;
import java.util.Optional;

/**
 * An assessment with the facts that it stands on.
 *
 * @param facts empty where they could not be read whole; the assessment has errors then
 */
record AssessedMove(Assessment assessment, Optional<MoveFacts> facts) {

    static AssessedMove of(MoveFacts facts) {
        return new AssessedMove(Assessment.of(facts), Optional.of(facts));
    }

    static AssessedMove without(Assessment assessment) {
        return new AssessedMove(assessment, Optional.empty());
    }
}
