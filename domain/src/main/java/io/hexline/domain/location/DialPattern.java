package io.hexline.domain.location;

import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Comparator;

/**
 * What the numbers have in common that a dial plan routes: digits, then an {@code X} for each that can be any digit. An E.164
 * pattern can end with {@code !}, for any digits that follow, as the API reference says.
 *
 * @param value such as {@code +4961007XXXX} or {@code 849XX}
 */
public record DialPattern(String value) implements Comparable<DialPattern> {

    private static final Syntax SYNTAX = Syntax.of(
            "dial pattern",
            "(?=.{1,32}\\z)(\\+[1-9][0-9]*X*!?|[1-9][0-9]*X*)",
            "digits, then X for any digit, at most 32 characters; with + before them, also ! at the end");

    private static final Comparator<DialPattern> ORDER = Comparator.comparing(DialPattern::value);

    public DialPattern {
        SYNTAX.require(value);
    }

    public static Either<Malformed, DialPattern> parse(String text) {
        return SYNTAX.parse(text, DialPattern::new);
    }

    @Override
    public int compareTo(DialPattern other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
