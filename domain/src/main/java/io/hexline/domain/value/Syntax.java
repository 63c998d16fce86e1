package io.hexline.domain.value;

import static java.lang.Character.MAX_SURROGATE;
import static java.lang.Character.MIN_SURROGATE;

import com.google.common.base.CharMatcher;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a value's text must look like; shared by the constructor, which throws, and the {@code parse} method, which
 * returns the reason.
 *
 * @param what the kind of value, for messages
 * @param form holds for a text that is well-formed
 * @param expected the form in words
 */
public record Syntax(String what, Predicate<String> form, String expected) {

    /** Matches a character that somebody sees: no white space, control or format character, filler or lone mark. */
    public static final String VISIBLE = "(?![\\u115F\\u1160\\u2800\\u3164\\uFFA0])[\\p{L}\\p{N}\\p{P}\\p{S}]";

    /** What stands in brackets to match white space, and characters that nobody sees, of every script. */
    static final String UNSEEN =
            "\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800"
                    + "\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final Pattern SEEN = Pattern.compile(VISIBLE);

    /** What nearly every text has, which then needs no pattern. */
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();

    private static final CharMatcher WHITE_SPACE = CharMatcher.anyOf(" \t\n\u000B\f\r");

    private static final CharMatcher SURROGATE = CharMatcher.inRange(MIN_SURROGATE, MAX_SURROGATE);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final int LONGEST_ID = 256;

    /**
     * An opaque id: any text of 1 to 256 characters that is not blank and has no character 0, which no database holds. Ids are
     * compared, never read.
     */
    public static Syntax id(String what) {
        return new Syntax(what, Syntax::isId, "1 to 256 characters, none of them U+0000");
    }

    /** By hand, since a request has several ids, and a world millions: a pattern that looks ahead costs ten times as much. */
    private static boolean isId(String text) {
        boolean fits = text.length() <= LONGEST_ID || text.codePointCount(0, text.length()) <= LONGEST_ID;
        return fits && text.indexOf('\0') < 0 && !WHITE_SPACE.matchesAllOf(text);
    }

    public static Syntax of(String what, String pattern, String expected) {
        return new Syntax(what, Pattern.compile(pattern).asMatchPredicate(), expected);
    }

    /** Whether there is anything to be seen of the text. */
    public static boolean isVisible(String text) {
        return PLAIN.matchesAnyOf(text) || SEEN.matcher(text).find();
    }

    /**
     * Whether the text has a character that nobody sees and that changes what others look like, or that only a machine notices:
     * a control character, a direction, a space without width. Joiners are none, which Persian and Hindi are written with.
     */
    public static boolean hasHidden(String text) {
        return !PLAIN.matchesAllOf(text) && text.codePoints().anyMatch(Syntax::isHidden);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point != NON_JOINER && point != JOINER;
            default -> false;
        };
    }

    /**
     * Whether the text consists of whole characters. Half of a pair of surrogates is none: UTF-8 cannot hold it, and so no
     * database, whatever a text in memory can.
     */
    public static boolean isWhole(String text) {
        return SURROGATE.matchesNoneOf(text)
                || text.codePoints().noneMatch(point -> point >= MIN_SURROGATE && point <= MAX_SURROGATE);
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
        return form.test(text);
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
