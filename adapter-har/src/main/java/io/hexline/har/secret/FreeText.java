package io.hexline.har.secret;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in text that is in no form that could be read: scripts, pages, JSON that was cut off, mail-like parts. A name
 * tells them, and what stands around a value where it ends.
 */
final class FreeText {

    /** A name and what is assigned to it, or two arguments of a call. */
    private static final Pattern QUOTED = Pattern.compile("(?<![A-Za-z0-9_.-])([A-Za-z_][A-Za-z0-9_.-]{1,79})\\\\*"
            + "(?:[\"'`]?\\s{0,8}[:=]|[\"'`]\\s{0,8},)\\s{0,8}(\\\\*[\"'`])");

    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]{0,80}(?:-[ \\t]{1,8})?([A-Za-z][A-Za-z0-9_-]{1,79}): ?([^\\r\\n]+)$");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\bname=\"?([^\";\\r\\n]{1,200})[^\\r\\n]*\\r?\\n(?:[A-Za-z-]+:[^\\r\\n]*\\r?\\n){0,8}\\r?\\n");
    private static final String OPENED = "<(?:[A-Za-z0-9_-]{1,40}:)?([A-Za-z0-9_-]{2,80})(?:\\s[^<>]*)?>";
    private static final Pattern ELEMENT = Pattern.compile(OPENED + "([^<]+)");
    private static final Pattern DATA = Pattern.compile(OPENED + "\\s{0,80}<!\\[CDATA\\[");
    private static final Pattern PAIR =
            Pattern.compile("(?<=[?&;#\\s\"'`(]|^)([A-Za-z_][A-Za-z0-9_.-]{1,79})=([^\\s&;#\"'`<>()\\\\,]+)");

    private final Secrets secrets;

    FreeText(Secrets secrets) {
        this.secrets = secrets;
    }

    String blank(String text) {
        String quoted = replace(QUOTED, text, FreeText::quote);
        String parts = quoted.contains("name=") ? replace(PART, quoted, upTo("\n--")) : quoted;
        String data = parts.contains("CDATA") ? replace(DATA, parts, upTo("]]>")) : parts;
        String marked = data.indexOf('<') < 0 ? data : values(ELEMENT, HtmlFields.blank(data, this::hide));
        return values(PAIR, values(LINE, marked));
    }

    /** Where a value ends that begins behind a name; at the end of the text where it was cut off. */
    private interface End {
        int of(MatchResult name, String text);
    }

    private static End upTo(String sign) {
        return (name, text) -> orEnd(text.indexOf(sign, name.end()), text);
    }

    private static int quote(MatchResult name, String text) {
        String quote = name.group(2);
        int at = text.indexOf(quote, name.end());
        while (at > name.end() && text.charAt(at - 1) == '\\') {
            at = text.indexOf(quote, at + 1);
        }
        return orEnd(at, text);
    }

    private static int orEnd(int at, String text) {
        return at < 0 ? text.length() : at;
    }

    /** Blanks what follows a name. */
    private String replace(Pattern head, String text, End end) {
        Matcher found = head.matcher(text);
        StringBuilder blanked = new StringBuilder();
        int copied = 0;
        int from = 0;
        while (found.find(from)) {
            from = found.end();
            if (SecretNames.holds(found.group(1))) {
                from = end.of(found, text);
                hide(text.substring(found.end(), from));
                blanked.append(text, copied, found.end()).append(Blank.TEXT);
                copied = from;
            }
        }
        return copied == 0 ? text : blanked.append(text, copied, text.length()).toString();
    }

    private String values(Pattern pair, String text) {
        return pair.matcher(text).replaceAll(found -> {
            if (!SecretNames.holds(found.group(1)) || found.group(2).startsWith(Blank.TEXT)) {
                return Matcher.quoteReplacement(found.group());
            }
            hide(found.group(2));
            return Matcher.quoteReplacement(found.group().substring(0, found.start(2) - found.start()) + Blank.TEXT);
        });
    }

    /** Here a value can be a word of a program as well: only what looks like a secret is looked for elsewhere. */
    private void hide(String value) {
        if (OpaqueValues.opaque(value)) {
            secrets.add(value);
        }
    }
}
