package io.hexline.world.snapshot.entry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as the public API shows them: base64, without padding, of {@code ciscospark://us/PEOPLE/} and the plain id. */
public final class EncodedId {

    /** The encoded start that all of them have. */
    private static final String START = "Y2lzY29zcGFyazovL";

    private static final Pattern DECODED = Pattern.compile("(?s)ciscospark://[^/]+/[^/]+/(.+)");

    private EncodedId() {}

    /** The plain id of a text that may be encoded. Ids are opaque: their characters are taken byte by byte. */
    public static String plain(String text) {
        if (!text.startsWith(START)) {
            return text;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
            Matcher decoded = DECODED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return decoded.matches() ? decoded.group(1) : text;
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
