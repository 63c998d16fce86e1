package io.hexline.cli.id;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as the public API writes them, which people copy from there: base64 of {@code ciscospark://us/PEOPLE/<id>}. */
public final class PublicId {

    private static final Pattern DECODED = Pattern.compile("(?s)ciscospark://[^/]+/[^/]+/(.+)");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private PublicId() {}

    /** The id inside; a text of any other form as it is. */
    public static String plain(String text) {
        return inside(text).orElse(text);
    }

    /** The id that a text is, where it can hardly be a name: in its public form, or a UUID. */
    public static Optional<String> certain(String text) {
        return inside(text).or(() -> Optional.of(text).filter(UUID.asMatchPredicate()));
    }

    private static Optional<String> inside(String text) {
        return decode(text).map(DECODED::matcher).filter(Matcher::matches).map(form -> form.group(1));
    }

    /**
     * The public form of an id; what one byte a character cannot hold stays plain, as a server reads it too.
     *
     * @param kind as it stands there, for example {@code PEOPLE}
     */
    public static String encode(String kind, String id) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(id)
                ? Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("ciscospark://us/" + kind + "/" + id).getBytes(StandardCharsets.ISO_8859_1))
                : id;
    }

    private static Optional<String> decode(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException plain) {
            return Optional.empty();
        }
    }
}
