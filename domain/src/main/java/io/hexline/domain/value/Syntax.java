package io.hexline.domain.value;

import io.vavr.control.Either;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a value's text must look like; shared by the constructor, which throws, and the {@code parse} method, which
 * returns the reason.
 *
 * @param what the kind of value, for messages
 * @param pattern what the whole text must match
 * @param expected the pattern in words
 */
public record Syntax(String what, Pattern pattern, String expected) {

    /** An opaque id: any text of 1 to 256 characters that is not blank. Ids are compared, never read. */
    public static Syntax id(String what) {
        return new Syntax(what, Pattern.compile("(?s)(?=.*\\S).{1,256}"), "1 to 256 characters");
    }

    public static Syntax of(String what, String pattern, String expected) {
        return new Syntax(what, Pattern.compile(pattern), expected);
    }

    /**
     * The text, if it is well-formed.
     *
     * @throws IllegalArgumentException if it is not
     */
    public String require(String text) {
        if (!matches(text)) {
            throw new IllegalArgumentException(new Malformed(what, text, expected).message());
        }
        return text;
    }

    public <T> Either<Malformed, T> parse(String text, Function<String, T> constructor) {
        return matches(text) ? Either.right(constructor.apply(text)) : Either.left(new Malformed(what, text, expected));
    }

    private boolean matches(String text) {
        return pattern.matcher(text).matches();
    }
}
