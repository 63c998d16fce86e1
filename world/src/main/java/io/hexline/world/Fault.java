package io.hexline.world;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A failure on demand.
 *
 * @param port the collaborator that fails
 * @param operation the method of the port that fails; empty for all of them
 * @param after how many calls succeed before, at least 0
 * @param times how many calls fail, at least 1; empty for all that follow
 */
public record Fault(Collaborator port, Optional<String> operation, Failure failure, int after, OptionalInt times) {

    /** How a call fails. */
    public sealed interface Failure {

        /** Nobody answers. */
        record NoAnswer(PortFailure.Unreachable.Cause cause) implements Failure {}

        /**
         * The collaborator answers with an error.
         *
         * @param status as in HTTP
         */
        record Answer(int status, String code, String reason) implements Failure {}
    }

    public boolean concerns(Collaborator called, String method) {
        return port == called && operation.filter(only -> !only.equals(method)).isEmpty();
    }

    public boolean isDue() {
        return after == 0;
    }

    /** What is left of the fault after one more call of its operation; empty where it is used up. */
    public Optional<Fault> counted() {
        if (after > 0) {
            return Optional.of(new Fault(port, operation, failure, after - 1, times));
        }
        if (times.isEmpty()) {
            return Optional.of(this);
        }
        int left = times.getAsInt() - 1;
        return left == 0
                ? Optional.empty()
                : Optional.of(new Fault(port, operation, failure, after, OptionalInt.of(left)));
    }

    public PortFailure of(String method) {
        if (failure instanceof Failure.Answer answer) {
            return new PortFailure.Rejected(port, method, answer.status(), answer.code(), answer.reason());
        }
        return new PortFailure.Unreachable(port, method, ((Failure.NoAnswer) failure).cause());
    }
}
