package io.hexline.har.supportcase;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of others in Markdown: nothing in them is markup, and nothing is obeyed by a terminal. */
final class Markdown {

    /** Controls, and characters that are not seen, such as those that turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** What ids, e-mails and the names of programs are made of. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,:;@+=/%_-]*");

    private Markdown() {}

    /** Within a line; as code where it could be markup. */
    static String inline(String text) {
        return PLAIN.matcher(text).matches() ? text : code(text);
    }

    static String code(String text) {
        return "`" + seen(text).replace('`', '\'') + "`";
    }

    /** As an indented block of code, with an empty line behind it; nothing for no text. */
    static String block(String text) {
        return text.isEmpty()
                ? ""
                : text.lines().map(Markdown::seen).collect(Collectors.joining("\n    ", "    ", "\n\n"));
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }
}
