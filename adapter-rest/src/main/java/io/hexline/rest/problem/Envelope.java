package io.hexline.rest.problem;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import java.util.List;

/**
 * The body of refusals, and which problem a failure is.
 *
 * <p>A conflict of writes is 409. A store that fails is 503 with {@code Retry-After}. A collaborator that fails or
 * refuses the connection is 502; one that does not answer in time is 504. Findings are 400, 502 or 500, by their
 * category.
 */
public enum Envelope {
    STANDARD {
        @Override
        public Problem problem(Failure failure) {
            return Problems.of(failure);
        }

        @Override
        public Problem defect() {
            return Problem.of(500, "Something went wrong in the server. The trackingId leads to the log.");
        }
    },

    /**
     * That of a move request: the list {@code error} repeats {@code errors} in the operation's own form, a carrier that
     * gives no answer is 1026015 (502), and a defect is 1026014 (500).
     */
    MOVE {
        @Override
        public Problem problem(Failure failure) {
            boolean carrierSilent = failure instanceof Failure.Trouble trouble
                    && trouble.cause() instanceof PortFailure.Unreachable unreachable
                    && unreachable.collaborator() == Collaborator.CARRIER;
            return carrierSilent
                    ? Problems.of(List.of(Finding.of(MoveRequestCode.CARRIER_UNREACHABLE)))
                    : Problems.of(failure);
        }

        @Override
        public Problem defect() {
            return Problems.of(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
        }
    };

    /** What a failure of a use case is in HTTP. */
    public abstract Problem problem(Failure failure);

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
