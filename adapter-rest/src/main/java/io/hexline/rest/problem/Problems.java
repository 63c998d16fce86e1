package io.hexline.rest.problem;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.CodeEntry.Category;
import io.hexline.domain.code.Finding;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What failures of use cases are in HTTP.
 *
 * <p>A conflict of writes is 409, and so is what is not possible in a job's state. A store that fails is 503 with
 * {@code Retry-After}. A collaborator that fails or refuses the connection is 502; one that does not answer in time is
 * 504. Findings are 400, 502 or 500: their codes do not decide, the {@link Category} does.
 */
public final class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private Problems() {}

    public static Problem of(Failure failure) {
        if (failure instanceof Failure.Refused refused) {
            Problem refusal = of(refused.findings());
            return refused.cause().map(refusal::causedBy).orElse(refusal);
        }
        if (failure instanceof Failure.Invalid invalid) {
            return Problem.invalid(invalid.reasons());
        }
        if (failure instanceof Failure.NotFound missing) {
            return Problem.of(404, "Not found: " + missing.what(WireId::text) + ".");
        }
        if (failure instanceof Failure.NotPossible impossible) {
            return Problem.of(409, impossible.reason());
        }
        if (failure instanceof Failure.NotAllowed notAllowed) {
            return Problem.of(403, notAllowed.reason());
        }
        return failure instanceof Failure.Trouble trouble
                ? of(trouble.cause()).causedBy(trouble.cause())
                : Problem.of(401, "The access token is not valid.")
                        .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    /** The headline is that of the first finding. */
    static Problem of(List<Finding> findings) {
        Finding first = findings.get(0);
        return new Problem(
                status(first.code().category()),
                first.title(WireId::text),
                findings.stream().map(Problem.Detail::of).toList(),
                Map.of(),
                Optional.empty());
    }

    private static Problem of(PortFailure failure) {
        if (failure instanceof PortFailure.Conflict) {
            return Problem.of(409, "Something changed in the meantime. Try again.");
        }
        if (failure instanceof PortFailure.StoreUnavailable) {
            return Problem.of(503, "The store is not available. Try again later.")
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (failure instanceof PortFailure.NotCompensated) {
            return Problem.of(
                    502,
                    "Another system failed, and what others had been told before could not be taken back. Try again, so"
                            + " that they are in step.");
        }
        boolean late = failure instanceof PortFailure.Unreachable unreachable
                && unreachable.cause() == PortFailure.Unreachable.Cause.TIMED_OUT;
        return late
                ? Problem.of(504, "Another system did not answer in time. Try again later.")
                : Problem.of(502, "Another system failed or could not be reached. Try again later.");
    }

    private static int status(Category category) {
        return switch (category) {
            case INVALID_REQUEST, FINDING -> 400;
            case OUTSIDE -> 502;
            case INTERNAL -> 500;
        };
    }
}
