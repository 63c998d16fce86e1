package io.hexline.application.failure;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Finding;
import io.hexline.domain.number.NumberVerdict;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a use case answers when it has no result. Nothing has changed then, but for {@link Trouble} of a {@link
 * PortFailure.NotCompensated}.
 */
public sealed interface Failure {

    /** What is to be made of each case: a new case is a compile error wherever failures are read. */
    interface Visitor<T> {

        T visit(Invalid failure);

        T visit(NotFound failure);

        T visit(NotPossible failure);

        T visit(Coded failure);

        T visit(NotAllowed failure);

        T visit(Unauthenticated failure);

        T visit(Refused failure);

        T visit(NumbersRefused failure);

        T visit(Trouble failure);
    }

    /** What {@code visitor} makes of this one. */
    <T> T accept(Visitor<T> visitor);

    /**
     * The request cannot be understood as it is written.
     *
     * @param reasons one sentence each
     */
    record Invalid(List<String> reasons) implements Failure {

        public Invalid {
            reasons = ImmutableList.copyOf(reasons);
        }

        public Invalid(String reason) {
            this(List.of(reason));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * There is no such thing, or not for whoever is asking.
     *
     * @param kind what is missing, for example {@code user}
     * @param key under what it was looked for
     */
    record NotFound(String kind, Object key) implements Failure {

        /** What is missing, its key written by {@code print}; ids look different to different readers. */
        public String what(Function<Object, String> print) {
            return kind + " " + print.apply(key);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** What is asked for exists, and is not in a state for it. */
    record NotPossible(String reason) implements Failure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * What is asked for cannot be, for a reason that the API has a number for, though none of the documents lists it: clients
     * have met it in the live system.
     *
     * @param code the number
     */
    record Coded(int code, String reason) implements Failure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Who is asking may do less than that, though as much as the operation in general. */
    record NotAllowed(String reason) implements Failure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Who is asking is unknown. */
    record Unauthenticated() implements Failure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A documented refusal.
     *
     * @param findings at least one, in the order of the catalogue
     * @param cause the port's failure that they tell of, if any; for logs
     */
    record Refused(List<Finding> findings, Optional<PortFailure> cause) implements Failure {

        public Refused {
            findings = ImmutableList.copyOf(findings);
        }

        public Refused(List<Finding> findings) {
            this(findings, Optional.empty());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Numbers that the organization cannot add.
     *
     * @param verdicts on them, at least one
     */
    record NumbersRefused(List<NumberVerdict> verdicts) implements Failure {

        public NumbersRefused {
            verdicts = ImmutableList.copyOf(verdicts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** A driven port failed. */
    record Trouble(PortFailure cause) implements Failure {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** What a port answers, its failure as that of the use case. */
    static <T> Either<Failure, T> orTrouble(Either<PortFailure, T> answer) {
        return answer.mapLeft(Trouble::new);
    }

    /** What a port was asked for, or the failure that it is not there. */
    static <T> Either<Failure, T> orNotFound(Either<PortFailure, Optional<T>> asked, String kind, Object key) {
        return orTrouble(asked)
                .flatMap(found -> found.<Either<Failure, T>>map(Either::right)
                        .orElseGet(() -> Either.left(new NotFound(kind, key))));
    }

    /** What a text means, or the failure that it means nothing, which names it. */
    static <T> Either<Failure, T> orInvalid(Either<Malformed, T> parsed) {
        return parsed.mapLeft(wrong -> new Invalid(wrong.message() + "."));
    }

    /** Tries again what can come out otherwise the next time: a fixed number of times, without waiting. */
    final class Retry {

        private static final int ATTEMPTS = 5;

        private Retry() {}

        /** Decides again where something changed between reading and writing. */
        public static <T> Either<Failure, T> onConflict(Supplier<Either<Failure, T>> attempt) {
            return where(Retry::isConflict, attempt);
        }

        /** The same for what as many clients change at once: each loses only where another one wins. */
        public static <T> Either<Failure, T> onConflict(int clients, Supplier<Either<Failure, T>> attempt) {
            return where(Retry::isConflict, attempt, clients);
        }

        /** The first answer that is no failure of this kind, or the last one that is. */
        public static <F, T> Either<F, T> where(Predicate<? super F> passes, Supplier<? extends Either<F, T>> attempt) {
            return where(passes, attempt, ATTEMPTS);
        }

        /** The same for what as many clients change at once. */
        public static <F, T> Either<F, T> where(
                Predicate<? super F> passes, Supplier<? extends Either<F, T>> attempt, int clients) {
            Either<F, T> answer = attempt.get();
            for (int made = 1; made < clients && answer.isLeft() && passes.test(answer.getLeft()); made++) {
                answer = attempt.get();
            }
            return answer;
        }

        private static boolean isConflict(Failure failure) {
            return failure instanceof Trouble trouble && trouble.cause().isConflict();
        }
    }
}
