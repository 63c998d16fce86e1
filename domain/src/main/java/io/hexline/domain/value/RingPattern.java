package io.hexline.domain.value;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Arrays;

/** How a telephone rings. */
public enum RingPattern {
    NORMAL,
    LONG_LONG,
    SHORT_SHORT_LONG,
    SHORT_LONG_SHORT;

    /** The one of this name. */
    public static Either<Malformed, RingPattern> parse(String text) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.name().equals(text))
                .findFirst()
                .<Either<Malformed, RingPattern>>map(Either::right)
                .orElseGet(
                        () -> Either.left(new Malformed("ring pattern", text, "one of " + Arrays.toString(values()))));
    }
}
