package io.hexline.application.failure;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Collaborator;
import java.util.List;
import java.util.stream.Collectors;

/** Why a driven port could not do what it was asked. */
public sealed interface PortFailure {

    /** What is to be made of each case: a new case is a compile error wherever failures are read. */
    interface Visitor<T> {

        T visit(Conflict failure);

        T visit(StoreUnavailable failure);

        T visit(Unreachable failure);

        T visit(Rejected failure);

        T visit(NotCompensated failure);

        T visit(Busy failure);

        T visit(LeaseLost failure);
    }

    /** What {@code visitor} makes of this one. */
    <T> T accept(Visitor<T> visitor);

    /** One sentence for logs and people. */
    String message();

    /** Whether this collaborator is the one that failed. */
    default boolean isOf(Collaborator collaborator) {
        return this instanceof FromOutside outside && outside.collaborator() == collaborator;
    }

    /** Whether reading again and deciding again can help. */
    default boolean isConflict() {
        return this instanceof Conflict;
    }

    /** Whether it is the store that refused or failed, so that nothing has happened. */
    default boolean isOfStore() {
        return this instanceof Conflict || this instanceof StoreUnavailable;
    }

    /** Whether somebody else works on it now: nothing is lost, and it can be done later. */
    default boolean isOfOthers() {
        return this instanceof Busy || this instanceof LeaseLost;
    }

    /**
     * Whether nothing speaks against what was to be done, and whoever comes later goes on with it: somebody else works on it
     * now, or the store does not work.
     */
    default boolean isForLater() {
        return isOfOthers() || this instanceof StoreUnavailable;
    }

    /** The store refused a write: what was read has changed since, or a key is taken. Reading again can help. */
    record Conflict(String what) implements PortFailure {

        @Override
        public String message() {
            return "Changed or taken in the meantime: " + what;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** The store itself did not work, or what simulated collaborators know, which is kept there. */
    record StoreUnavailable(String operation) implements PortFailure {

        @Override
        public String message() {
            return "The store could not " + operation;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** A collaborator failed, rather than the store. */
    sealed interface FromOutside extends PortFailure {

        Collaborator collaborator();

        /** What it was asked to do: the port's method. */
        String operation();
    }

    /** No connection, or no answer in time. */
    record Unreachable(Collaborator collaborator, String operation, Cause cause) implements FromOutside {

        /** Why there was no answer. */
        public enum Cause {
            CONNECTION_REFUSED,
            TIMED_OUT
        }

        @Override
        public String message() {
            return "No answer from " + collaborator + " to " + operation + ": " + cause;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The collaborator answered with an error.
     *
     * @param status as in HTTP
     * @param code the collaborator's own
     * @param reason the collaborator's words
     */
    record Rejected(Collaborator collaborator, String operation, int status, String code, String reason)
            implements FromOutside {

        /** Whether asking again is no use: as in HTTP, it is for a reason that lies in what was asked for. */
        public boolean isFinal() {
            return status / 100 == 4;
        }

        @Override
        public String message() {
            return collaborator + " answered " + operation + " with " + status + ", " + code + ": " + reason;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A port failed, and what others had been told before could not be taken back: they are out of step with the store.
     *
     * @param cause why there was something to take back
     * @param left why each compensation failed that did, at least one
     */
    record NotCompensated(PortFailure cause, List<PortFailure> left) implements PortFailure {

        public NotCompensated {
            left = ImmutableList.copyOf(left);
        }

        @Override
        public String message() {
            return left.stream()
                    .map(PortFailure::message)
                    .collect(Collectors.joining("; ", cause.message() + ". What was done before is not undone: ", ""));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody else works on it, longer than one can wait. */
    record Busy(String what) implements PortFailure {

        @Override
        public String message() {
            return "Somebody else works on " + what;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody else has taken over, because the lease had run out; whoever had it must not touch anything any more. */
    record LeaseLost(String what) implements PortFailure {

        @Override
        public String message() {
            return "Somebody else has taken over " + what;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.visit(this);
        }
    }
}
