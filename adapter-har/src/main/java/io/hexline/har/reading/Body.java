package io.hexline.har.reading;

import io.hexline.har.source.ShortStrings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The content of a request or a response, decoded when it is asked for: that of most calls never is.
 *
 * @param recorded as it stands in the recording
 * @param encoded whether that is base 64
 */
public record Body(String recorded, boolean encoded) {

    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/\\s]{8,}={0,2}\\s*");
    private static final int START = 64;

    /** Some recorders do not say that JSON is encoded. */
    static Body of(String text, String encoding, String mimeType) {
        boolean said = encoding.equalsIgnoreCase("base64");
        return new Body(text, said || mimeType.toLowerCase(Locale.ROOT).contains("json") && isEncodedJson(text));
    }

    private static boolean isEncodedJson(String text) {
        String start = text.substring(0, Math.min(START, text.length()));
        return BASE_64.matcher(start).matches()
                && bytes(start)
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).strip())
                        .filter(plain -> plain.startsWith("{") || plain.startsWith("["))
                        .isPresent();
    }

    /** As far as it is kept; empty where there is nothing. */
    static Optional<Body> of(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(ShortStrings.LONGEST + 1);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(new Body(bytes.length > ShortStrings.LONGEST ? ShortStrings.cutOff(text) : text, false));
    }

    /** Whether the text is only the beginning. */
    public boolean isCut() {
        return ShortStrings.isCut(recorded);
    }

    /** Empty where it is no text. */
    public String text() {
        String kept = isCut() ? recorded.substring(0, recorded.length() - 1) : recorded;
        return encoded ? decoded(kept).orElse("") : kept;
    }

    /** Text in base 64; empty where it is not, or not UTF-8. */
    private static Optional<String> decoded(String base64) {
        return bytes(base64).flatMap(bytes -> {
            try {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException binary) {
                return Optional.empty();
            }
        });
    }

    /** What is left over of groups of four characters, where it was cut, is left out. */
    private static Optional<byte[]> bytes(String base64) {
        try {
            String bare = base64.replaceAll("[\\s=]+", "");
            return Optional.of(
                    Base64.getDecoder().decode(bare.length() % 4 == 1 ? bare.substring(0, bare.length() - 1) : bare));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }
}
