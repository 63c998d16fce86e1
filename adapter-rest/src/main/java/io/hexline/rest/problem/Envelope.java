package io.hexline.rest.problem;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import java.util.List;

/** The body of refusals. */
public enum Envelope {
    STANDARD {
        @Override
        public Problem defect() {
            return Problem.of(500, "Something went wrong in the server. The trackingId leads to the log.");
        }
    },

    /**
     * That of a move request: the list {@code error} repeats {@code errors} in the operation's own form, and a defect
     * is 1026014 (500).
     */
    MOVE {
        @Override
        public Problem defect() {
            return Problems.of(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
        }
    };

    /** What an unexpected exception is in HTTP. */
    public abstract Problem defect();

    /** The body, to be written as JSON. */
    public ErrorBody body(Problem problem, String trackingId) {
        List<ErrorItem> errors = problem.details().stream().map(ErrorItem::of).toList();
        List<ErrorBody.Short> error = this == MOVE
                ? errors.stream()
                        .map(item -> new ErrorBody.Short(item.code(), item.message()))
                        .toList()
                : null;
        return new ErrorBody(problem.message(), errors, error, trackingId);
    }
}
