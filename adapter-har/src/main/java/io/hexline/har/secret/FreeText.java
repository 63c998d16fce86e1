package io.hexline.har.secret;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in text that is in no form that could be read: scripts, pages, JSON that was cut off, mail-like parts. A name
 * tells them, and what stands around a value where it ends.
 */
final class FreeText {

    private static final Pattern PART = Pattern.compile(
            "(?i)\\bname=\"?([^\";\\r\\n]{1,200})[^\\r\\n]*\\r?\\n(?:[A-Za-z-]+:[^\\r\\n]*\\r?\\n){0,8}\\r?\\n");
    private static final String OPENED = "<(?:[A-Za-z0-9_-]{1,40}:)?([A-Za-z0-9_-]{2,80})(?:\\s[^<>]*)?>";
    private static final Pattern ELEMENT = Pattern.compile(OPENED + "([^<]+)");
    private static final Pattern DATA = Pattern.compile(OPENED + "\\s{0,80}<!\\[CDATA\\[");

    private final Secrets secrets;

    FreeText(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Of a text that was looked through for signs. */
    String blank(String text, Signs signs) {
        String parts = text.contains("name=") ? replace(PART, text, upTo("\n--")) : text;
        String data = parts.contains("CDATA") ? replace(DATA, parts, upTo("]]>")) : parts;
        String marked = data.indexOf('<') < 0 ? data : values(ELEMENT, HtmlFields.blank(data, this::hide));
        return named(marked, marked.equals(text) ? signs : Signs.in(marked));
    }

    /** Blanks what names of secrets stand before: between quotation marks, up to the end of a line, or of a value. */
    private String named(String text, Signs signs) {
        if (signs.names().isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text.length());
        int copied = 0;
        for (Signs.Name name : signs.names()) {
            for (NamedValue value : NamedValue.behind(name, text)) {
                hide(text.substring(value.from(), value.to()));
                if (value.from() >= copied) {
                    blanked.append(text, copied, value.from()).append(Blank.TEXT);
                    copied = value.to();
                }
            }
        }
        return copied == 0 ? text : blanked.append(text, copied, text.length()).toString();
    }

    /** Where a value ends that begins behind a name; at the end of the text where it was cut off. */
    private interface End {
        int of(MatchResult name, String text);
    }

    private static End upTo(String sign) {
        return (name, text) -> orEnd(text.indexOf(sign, name.end()), text);
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
        if (!secrets.has(value) && OpaqueValues.opaque(value)) {
            secrets.add(value);
        }
    }
}
