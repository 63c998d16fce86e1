package io.hexline.har.source;

/** Tells JSON that was cut off before it is parsed: to fail in the end costs as much as to succeed, and more. */
public final class Brackets {

    private Brackets() {}

    /** Whether a text, but for spaces, begins and ends as an object, an array or a string does. */
    public static boolean enclose(String text) {
        int from = 0;
        int to = text.length() - 1;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to) <= ' ') {
            to--;
        }
        if (from >= to) {
            return false;
        }
        return switch (text.charAt(from)) {
            case '{' -> text.charAt(to) == '}';
            case '[' -> text.charAt(to) == ']';
            case '"' -> text.charAt(to) == '"';
            default -> false;
        };
    }
}
