package io.hexline.rest.problem;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberVerdict.Status;
import io.hexline.rest.id.WireId;

/**
 * What failures of use cases are in HTTP.
 *
 * <p>A conflict of writes is 409, and so is what is not possible in a job's state; what has a number of its own is 400. A store that fails is 503 with
 * {@code Retry-After}. A collaborator that fails or refuses the connection is 502; one that does not answer in time is
 * 504. Findings are 400, 502 or 500.
 */
final class FailureStatus implements Failure.Visitor<Problem>, PortFailure.Visitor<Problem> {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int NUMBERS_REFUSED = 25223;

    @Override
    public Problem visit(Failure.Invalid failure) {
        return Problem.invalid(failure.reasons());
    }

    @Override
    public Problem visit(Failure.NotFound failure) {
        return Problem.of(404, "Not found: " + failure.what(WireId::text) + ".");
    }

    @Override
    public Problem visit(Failure.NotPossible failure) {
        return Problem.of(409, failure.reason());
    }

    @Override
    public Problem visit(Failure.Coded failure) {
        return Problem.coded(400, String.valueOf(failure.code()), failure.reason());
    }

    @Override
    public Problem visit(Failure.NotAllowed failure) {
        return Problem.of(403, failure.reason());
    }

    @Override
    public Problem visit(Failure.Unauthenticated failure) {
        return Problem.of(401, "The access token is not valid.")
                .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Override
    public Problem visit(Failure.Refused failure) {
        Problem refusal = Problem.of(failure.findings());
        return failure.cause().map(refusal::causedBy).orElse(refusal);
    }

    /** The codes that the public API has for it: one for the refusal, one for each number. */
    @Override
    public Problem visit(Failure.NumbersRefused failure) {
        boolean unreadable = failure.verdicts().stream().anyMatch(verdict -> verdict.status() == Status.INVALID);
        return Problem.of(
                unreadable ? 400 : 409,
                NUMBERS_REFUSED,
                failure.verdicts().stream()
                        .map(verdict -> new Problem.Detail(String.valueOf(verdict.code()), verdict.text()))
                        .toList());
    }

    @Override
    public Problem visit(Failure.Trouble failure) {
        return failure.cause().accept(this).causedBy(failure.cause());
    }

    @Override
    public Problem visit(PortFailure.Conflict failure) {
        return Problem.of(409, "Something changed in the meantime. Try again.");
    }

    @Override
    public Problem visit(PortFailure.StoreUnavailable failure) {
        return Problem.of(503, "The store is not available. Try again later.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    @Override
    public Problem visit(PortFailure.Unreachable failure) {
        return switch (failure.cause()) {
            case TIMED_OUT -> Problem.of(504, "Another system did not answer in time. Try again later.");
            case CONNECTION_REFUSED -> failed();
        };
    }

    @Override
    public Problem visit(PortFailure.Rejected failure) {
        return failed();
    }

    @Override
    public Problem visit(PortFailure.NotCompensated failure) {
        return Problem.of(
                502,
                "Another system failed, and what others had been told before could not be taken back yet. It will be, as"
                        + " soon as they can be reached; then try again.");
    }

    @Override
    public Problem visit(PortFailure.Busy failure) {
        return Problem.of(409, "Another request works on the same user or location. Try again in a moment.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    @Override
    public Problem visit(PortFailure.LeaseLost failure) {
        return Problem.of(409, "This took too long, and was undone or is being finished. Look, and try again.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static Problem failed() {
        return Problem.of(502, "Another system failed or could not be reached. Try again later.");
    }
}
