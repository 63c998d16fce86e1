package io.hexline.world;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * A failure on demand, or a call that takes its time, or both.
 *
 * @param port the collaborator that fails
 * @param operation the method of the port that fails; empty for all of them
 * @param match what the calls are about that fail
 * @param failure how a call fails; empty where it only takes longer
 * @param delay how long a call takes before; zero where it takes no longer than usual
 * @param after how many calls succeed before, at least 0
 * @param times how many calls fail, at least 1; empty for all that follow
 * @param chance which of the calls that could fail do
 */
public record Fault(
        Collaborator port,
        Optional<String> operation,
        Match match,
        Optional<Failure> failure,
        Duration delay,
        int after,
        OptionalInt times,
        Chance chance) {

    public Fault {
        if (after < 0 || times.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "A fault comes after 0 calls or more, and 1 time or more, not " + after + " and " + times);
        }
    }

    /** A fault of calls about anything and anybody, which fail for certain and at once. */
    public Fault(Collaborator port, Optional<String> operation, Failure failure, int after, OptionalInt times) {
        this(port, operation, Match.ANY, Optional.of(failure), Duration.ZERO, after, times, Chance.CERTAIN);
    }

    /** What a call is about; what is empty leaves it open. */
    public record Match(Optional<OrgId> organization, Optional<PersonId> user, Optional<PhoneNumber> number) {

        public static final Match ANY = new Match(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Which of several calls fail: the same again from the same seed.
     *
     * @param percent how many of a hundred, from 1 to 100
     */
    public record Chance(int percent, int seed) {

        private static final int ALL = 100;

        public Chance {
            if (percent < 1 || percent > ALL) {
                throw new IllegalArgumentException("Of a hundred calls 1 to 100 fail, not " + percent);
            }
        }

        public static final Chance CERTAIN = new Chance(ALL, 0);

        boolean hits() {
            return percent >= ALL || new SplittableRandom(seed).nextInt(ALL) < percent;
        }

        /** That of the next call. */
        Chance next() {
            return percent >= ALL
                    ? this
                    : new Chance(percent, new SplittableRandom(seed).split().nextInt());
        }
    }

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

    /** Whether it is about such calls, whatever they are about. */
    public boolean concerns(Collaborator called, String method) {
        return port == called && operation.filter(only -> !only.equals(method)).isEmpty();
    }

    public boolean isDue() {
        return after == 0 && chance.hits();
    }

    /** What is left of the fault after one more call of its operation; empty where it is used up. */
    public Optional<Fault> counted() {
        if (after > 0) {
            return Optional.of(left(after - 1, times, chance));
        }
        if (times.isEmpty() || !isDue()) {
            return Optional.of(left(after, times, chance.next()));
        }
        int more = times.getAsInt() - 1;
        return more == 0 ? Optional.empty() : Optional.of(left(after, OptionalInt.of(more), chance.next()));
    }

    private Fault left(int callsBefore, OptionalInt callsToFail, Chance other) {
        return new Fault(port, operation, match, failure, delay, callsBefore, callsToFail, other);
    }

    /** The failure of a call; empty where it only takes longer. */
    public Optional<PortFailure> of(String method) {
        return failure.map(how -> how instanceof Failure.Answer answer
                ? new PortFailure.Rejected(port, method, answer.status(), answer.code(), answer.reason())
                : new PortFailure.Unreachable(port, method, ((Failure.NoAnswer) how).cause()));
    }
}
