package io.hexline.har.secret;

import io.hexline.har.secret.Signs.Name;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the value of a name begins and ends, in text that is in no form that could be read. */
record NamedValue(int from, int to) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]{0,80}(?:-[ \\t]{1,8})?([A-Za-z][A-Za-z0-9_-]{1,79}): ?([^\\r\\n]+)$");
    private static final Pattern PAIR =
            Pattern.compile("(?<=[?&;#\\s\"'`(]|^)([A-Za-z_][A-Za-z0-9_.-]{1,79})=([^\\s&;#\"'`<>()\\\\,]+)");

    private static final String QUOTES = "\"'`";
    private static final int MOST_SPACES = 8;
    private static final int LONGEST_INDENTATION = 90;

    /** That of a whole line or of a pair, and that between quotation marks, which can stand in it. */
    static List<NamedValue> behind(Name name, String text) {
        Optional<NamedValue> whole = switch (text.charAt(name.sign())) {
            case ':' -> line(name, text);
            case '=' -> pair(name, text);
            default -> Optional.empty();
        };
        Optional<NamedValue> quoted = quoted(name, text);
        if (whole.isEmpty()) {
            return quoted.map(List::of).orElse(List.of());
        }
        return quoted.map(inside -> List.of(whole.get(), inside)).orElse(List.of(whole.get()));
    }

    private static Optional<NamedValue> line(Name name, String text) {
        if (name.end() != name.sign()) {
            return Optional.empty();
        }
        int start = name.start();
        while (start > 0 && name.start() - start < LONGEST_INDENTATION && " \t-".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return matched(LINE, start, name, text);
    }

    private static Optional<NamedValue> pair(Name name, String text) {
        return name.end() == name.sign() ? matched(PAIR, name.start(), name, text) : Optional.empty();
    }

    private static Optional<NamedValue> matched(Pattern form, int from, Name name, String text) {
        Matcher found = form.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, text.length());
        return found.lookingAt() && found.start(1) == name.start() && !text.startsWith(Blank.TEXT, found.start(2))
                ? Optional.of(new NamedValue(found.start(2), found.end(2)))
                : Optional.empty();
    }

    /** Of a name and what is assigned to it, or of two arguments of a call; quotation marks can be escaped. */
    private static Optional<NamedValue> quoted(Name name, String text) {
        int end = backslashes(name.end(), text);
        boolean closed = isQuote(end, text);
        int sign = spaces(closed ? end + 1 : end, text);
        boolean begins = Character.isLetter(text.charAt(name.start())) || text.charAt(name.start()) == '_';
        if (!begins || sign != name.sign() || text.charAt(sign) == ',' && !closed) {
            return Optional.empty();
        }
        int opening = spaces(sign + 1, text);
        int quote = backslashes(opening, text);
        return isQuote(quote, text)
                ? Optional.of(new NamedValue(quote + 1, closing(text.substring(opening, quote + 1), quote + 1, text)))
                : Optional.empty();
    }

    private static int backslashes(int from, String text) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return at;
    }

    private static int spaces(int from, String text) {
        int at = from;
        while (at < text.length() && at - from < MOST_SPACES && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    private static boolean isQuote(int at, String text) {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /** At the end of the text where it was cut off. */
    private static int closing(String quote, int from, String text) {
        int at = text.indexOf(quote, from);
        while (at > from && text.charAt(at - 1) == '\\') {
            at = text.indexOf(quote, at + 1);
        }
        return at < 0 ? text.length() : at;
    }
}
