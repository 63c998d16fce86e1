package io.hexline.application.view;

import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.move.MoveUsers.MoveUsersResult.Assessed;
import java.util.List;

/**
 * What became of a request to move users: one of both.
 *
 * @param assessment null where a job was started
 * @param job null where the move was only assessed
 */
public record MoveView(AssessmentView assessment, MoveJobView job) {

    public static MoveView of(MoveUsersResult result) {
        return result.fold(
                assessed -> new MoveView(AssessmentView.of(assessed), null),
                started -> new MoveView(null, MoveJobView.of(started.job())));
    }

    /**
     * What a move would meet; nothing has changed.
     *
     * @param clear whether it can be carried out
     * @param errors what forbids it
     * @param impacts what it changes besides
     */
    public record AssessmentView(String user, boolean clear, List<FindingView> errors, List<FindingView> impacts) {

        static AssessmentView of(Assessed assessed) {
            return new AssessmentView(
                    assessed.user().value(),
                    assessed.assessment().isClear(),
                    FindingView.all(assessed.assessment().errors()),
                    FindingView.all(assessed.assessment().impacts()));
        }
    }
}
