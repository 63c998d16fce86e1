package io.hexline.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as the public API writes them, which people copy from there: base64 of {@code ciscospark://us/PEOPLE/<id>}. */
final class PublicId {

    private static final Pattern DECODED = Pattern.compile("(?s)ciscospark://[^/]+/[^/]+/(.+)");

    private PublicId() {}

    /** The id inside; a text of any other form as it is. */
    static String plain(String text) {
        return decode(text)
                .map(DECODED::matcher)
                .filter(Matcher::matches)
                .map(form -> form.group(1))
                .orElse(text);
    }

    private static Optional<String> decode(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException plain) {
            return Optional.empty();
        }
    }
}
