package io.hexline.application.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The world of a server that runs, as a whole. What is to take its place does so in one moment, or not at all: then the
 * answer is what is wrong with it, all at once, each with its place ({@code /organizations/0/id: …}). Jobs of the world
 * that was there before end with it.
 */
public interface WorldControl {

    /**
     * Starts anew, with an empty journal and nothing that goes wrong with requests: with the world that the server had first
     * and the machine's clock, or with those of a checkpoint. Faults that are of the world come back with it.
     */
    Optional<Refusal> reset(Optional<String> checkpoint);

    /** The world as it is now, as a snapshot file. */
    byte[] snapshot();

    /** Takes the world of a snapshot file in its place. */
    Optional<Refusal> replace(byte[] snapshot);

    /** Adds what a part of a snapshot file has, and changes what both have. */
    Optional<Refusal> merge(byte[] part);

    /**
     * Changes one thing by a merge patch (RFC 7396).
     *
     * @param list of a snapshot file in which it is, for example {@code people}
     * @param key its id, or by what else the elements of the list are told apart, or its name or e-mail
     */
    Optional<Refusal> patch(String list, String key, byte[] patch);

    /** The checkpoints, by name. */
    List<Checkpoint> checkpoints();

    /** Keeps the world as it is now; one of the same name is no more. */
    Optional<Refusal> keep(String name);

    /** Takes the world, and the clock, of a checkpoint. */
    Optional<Refusal> restore(String name);

    Optional<Refusal> forget(String name);

    /**
     * A world that was kept.
     *
     * @param at when that was, by the clock of then
     */
    record Checkpoint(String name, Instant at, int people) {

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

        /** Whether one can be called so: up to 64 letters, digits, dots, dashes and underscores. */
        public static boolean isName(String text) {
            return NAME.matcher(text).matches();
        }
    }

    /**
     * Why something was not done.
     *
     * @param reasons one sentence each, at least one
     */
    record Refusal(Kind kind, List<String> reasons) {

        /** What kind of reason it is. */
        public enum Kind {
            WRONG,
            MISSING,
            NOT_NOW
        }

        public static Refusal wrong(List<String> reasons) {
            return new Refusal(Kind.WRONG, reasons);
        }

        public static Refusal missing(String what) {
            return new Refusal(Kind.MISSING, List.of("Not found: " + what + "."));
        }

        public static Refusal notNow(String reason) {
            return new Refusal(Kind.NOT_NOW, List.of(reason));
        }
    }
}
