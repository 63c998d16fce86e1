package io.hexline.domain.value;

import io.vavr.control.Either;
import java.util.Optional;
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

    /** Matches a character that somebody sees: no white space, control or format character, filler or lone mark. */
    public static final String VISIBLE = "(?![\\u115F\\u1160\\u2800\\u3164\\uFFA0])[\\p{L}\\p{N}\\p{P}\\p{S}]";

    /** What stands in brackets to match white space, and characters that nobody sees, of every script. */
    static final String UNSEEN =
            "\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800"
                    + "\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final Pattern SEEN = Pattern.compile(VISIBLE);

    /** An opaque id: any text of 1 to 256 characters that is not blank. Ids are compared, never read. */
    public static Syntax id(String what) {
        return new Syntax(what, Pattern.compile("(?s)(?=.*\\S).{1,256}"), "1 to 256 characters");
    }

    public static Syntax of(String what, String pattern, String expected) {
        return new Syntax(what, Pattern.compile(pattern), expected);
    }

    /** Whether there is anything to be seen of the text. */
    public static boolean isVisible(String text) {
        return SEEN.matcher(text).find();
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

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

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
}
