package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.har.source.ShortStrings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The content of a request or a response, decoded when it is asked for: that of most calls never is.
 *
 * @param recorded as it stands in the recording
 * @param encoded whether that is base 64
 */
public record Body(String recorded, boolean encoded) {

    /** Of the object {@code content} or {@code postData}; empty where it has no text. */
    static Optional<Body> of(JsonNode content) {
        String text = content.path("text").asText("");
        return text.isEmpty() ? Optional.empty() : Optional.of(new Body(text, isEncoded(content)));
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

    public static boolean isEncoded(JsonNode content) {
        return content.path("encoding").asText("").equalsIgnoreCase("base64");
    }

    /** Text in base 64; empty where it is not, or not UTF-8. */
    public static Optional<String> decoded(String base64) {
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
    public static Optional<byte[]> bytes(String base64) {
        try {
            String bare = base64.replaceAll("[\\s=]+", "");
            return Optional.of(
                    Base64.getDecoder().decode(bare.length() % 4 == 1 ? bare.substring(0, bare.length() - 1) : bare));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }
}
