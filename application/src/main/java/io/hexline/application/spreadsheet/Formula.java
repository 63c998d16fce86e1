package io.hexline.application.spreadsheet;

import java.util.regex.Pattern;

/** What a spreadsheet would compute instead of showing it. Behind an apostrophe it is a text. */
public final class Formula {

    /** As the spreadsheets of the West and of the East begin one. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*");

    private static final Pattern DISARMED = Pattern.compile("'+(" + FORMULA + ")");

    private Formula() {}

    /** The value, to be written to a file that a spreadsheet can open. */
    public static String disarmed(String value) {
        return FORMULA.matcher(value).matches() || DISARMED.matcher(value).matches() ? "'" + value : value;
    }

    /** The value that {@link #disarmed} was given. */
    public static String armed(String value) {
        return value.startsWith("'") && DISARMED.matcher(value).matches() ? value.substring(1) : value;
    }
}
