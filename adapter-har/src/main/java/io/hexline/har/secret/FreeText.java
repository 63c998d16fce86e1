package io.hexline.har.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in text that is in no form that could be read: scripts, pages, JSON that was cut off, mail-like parts. A name
 * tells them, and what stands around a value where it ends.
 */
final class FreeText {

    private static final Pattern QUOTED = Pattern.compile(
            "(?<![A-Za-z0-9_.-])([A-Za-z_][A-Za-z0-9_.-]{1,79})\\\\*[\"'`]?\\s{0,8}[:=]\\s{0,8}(\\\\*[\"'`])");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]{0,8}([A-Za-z][A-Za-z0-9_-]{1,79}): ?([^\\r\\n]+)$");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\bname=\"([^\"\\r\\n]{1,200})\"[^\\r\\n]*\\r?\\n(?:[A-Za-z-]+:[^\\r\\n]*\\r?\\n){0,8}\\r?\\n");
    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[A-Za-z0-9_-]{1,40}:)?([A-Za-z0-9_-]{2,80})(?:\\s[^<>]*)?>([^<]+)");
    private static final Pattern TAG = Pattern.compile("<(?:input|meta)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:name|id|property)=[\"']([^\"']{1,200})[\"']");
    private static final Pattern VALUE = Pattern.compile("(?i)\\b(?:value|content)=[\"']([^\"']*)[\"']");
    private static final Pattern PAIR =
            Pattern.compile("(?<=[?&;#\\s\"'(]|^)([A-Za-z_][A-Za-z0-9_.-]{1,79})=([^\\s&;#\"'<>()\\\\,]+)");

    private final Secrets secrets;

    FreeText(Secrets secrets) {
        this.secrets = secrets;
    }

    String blank(String text) {
        String quoted = replace(QUOTED, text, true);
        String parts = quoted.indexOf("name=\"") < 0 ? quoted : replace(PART, quoted, false);
        String marked = parts.indexOf('<') < 0 ? parts : elements(parts);
        return values(PAIR, values(LINE, marked));
    }

    /** Blanks what follows a name, up to the closing quote, or to the boundary of a part. */
    private String replace(Pattern head, String text, boolean quoted) {
        Matcher found = head.matcher(text);
        StringBuilder blanked = new StringBuilder();
        int end = 0;
        int from = 0;
        while (found.find(from)) {
            from = found.end();
            if (SecretNames.holds(found.group(1))) {
                int close = quoted ? close(text, found.end(), found.group(2)) : boundary(text, found.end());
                hide(text.substring(found.end(), close));
                blanked.append(text, end, found.end()).append(Blank.TEXT);
                end = close;
                from = close;
            }
        }
        return end == 0 ? text : blanked.append(text, end, text.length()).toString();
    }

    /** Where a quoted value ends; at the end of the text where it was cut off. */
    private static int close(String text, int start, String quote) {
        int at = text.indexOf(quote, start);
        while (at > start && text.charAt(at - 1) == '\\') {
            at = text.indexOf(quote, at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    private static int boundary(String text, int start) {
        int at = text.indexOf("\n--", start);
        return at < 0 ? text.length() : at;
    }

    private String elements(String text) {
        String tags = TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group())));
        return values(ELEMENT, tags);
    }

    private String tag(String tag) {
        Matcher name = NAMED.matcher(tag);
        return name.find() && SecretNames.holds(name.group(1))
                ? VALUE.matcher(tag).replaceAll(value -> {
                    hide(value.group(1));
                    String before = value.group().substring(0, value.start(1) - value.start());
                    return Matcher.quoteReplacement(
                            before + Blank.TEXT + value.group().charAt(before.length() - 1));
                })
                : tag;
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
        if (Looks.opaque(value)) {
            secrets.add(value);
        }
    }
}
