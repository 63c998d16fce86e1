package io.hexline.har.kept;

import io.hexline.har.source.ShortStrings;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in place of a value that is not kept: its kind and its length. */
public enum Kind {
    TEXT,
    NAME,
    EMAIL,
    ID,
    HOST,
    URL,
    BINARY;

    static final String FORM = "\\[(?:text|name|email|id|host|url|binary|number)(?: \\d{1,9})?,"
            + " \\d{1,9} (?:characters|digits|bytes)(?: or more)?]";

    private static final Pattern ONE = Pattern.compile(FORM);
    private static final Pattern END = Pattern.compile(".*\\d (?:characters|digits|bytes)(?: or more)?]");

    public String of(String value) {
        return isOne(value) ? value : "[" + word() + length(value) + "]";
    }

    /** Values that are told apart by a number; the same value has the same number. */
    String of(String value, int number) {
        return "[" + word() + " " + number + length(value) + "]";
    }

    /** In place of a number. */
    public static String ofNumber(String digits) {
        return "[number, " + digits.chars().filter(Character::isDigit).count() + " digits]";
    }

    static boolean isOne(String text) {
        return text.startsWith("[") && ONE.matcher(text).matches();
    }

    /** Whether a text is one of them, or the end of one, and so no secret. */
    public static boolean isEndOfOne(String text) {
        return text.endsWith("]") && END.matcher(text).matches();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String length(String value) {
        return ShortStrings.isCut(value)
                ? ", " + (value.length() - 1) + " characters or more"
                : ", " + value.length() + " characters";
    }
}
