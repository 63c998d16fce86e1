package io.hexline.domain.value;

import io.vavr.control.Either;
import java.util.Optional;

/**
 * A text that is not what it should be.
 *
 * @param what the kind of value, for example {@code extension}
 * @param text the text as it was given
 * @param expected what a well-formed one looks like
 */
public record Malformed(String what, String text, String expected) {

    /** What a text says; empty where it is malformed and that is as good as no text. */
    public static <T> Optional<T> orNothing(Either<Malformed, T> parsed) {
        return parsed.fold(malformed -> Optional.empty(), Optional::of);
    }

    /** One sentence for the person who wrote the text. */
    public String message() {
        return "'" + text + "' is no " + what + ": expected " + expected;
    }
}
