package io.hexline.har.supportcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.reading.Body;
import io.hexline.har.secret.Blank;
import io.hexline.har.secret.Redactor;
import io.hexline.har.source.ShortStrings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The content of a request or a response without its secrets. */
final class RedactedContent {

    private static final String TEXT = "text";
    private static final String PARAMETERS = "params";

    private RedactedContent() {}

    static ObjectNode of(ObjectNode content, Redactor redactor) {
        JsonNode text = content.remove(TEXT);
        JsonNode parameters = content.remove(PARAMETERS);
        ObjectNode redacted = (ObjectNode) redactor.tree(content);
        if (parameters != null) {
            parameters.forEach(parameter -> {
                if (parameter instanceof ObjectNode pair) {
                    redactor.pair(pair, redactor::parameter);
                }
            });
            redacted.set(PARAMETERS, parameters.isArray() ? parameters : redactor.tree(parameters));
        }
        if (text != null) {
            put(text(content, text.asText(), redactor), redacted);
        }
        return redacted;
    }

    /** A note is not encoded. */
    private static void put(String text, ObjectNode content) {
        content.put(TEXT, text);
        if (text.equals(Blank.TEXT) || text.equals(Blank.TOO_LONG)) {
            content.remove("encoding");
        }
    }

    private static String text(ObjectNode content, String text, Redactor redactor) {
        if (Body.isEncoded(content)) {
            return encoded(text, redactor);
        }
        boolean form = content.path("mimeType").asText("").contains("form-urlencoded");
        return form ? redactor.form(text) : redactor.text(text);
    }

    /** What is no text in base 64 stays as it is, where no secret can be seen in it. */
    private static String encoded(String base64, Redactor redactor) {
        if (ShortStrings.isCut(base64)) {
            return Blank.TOO_LONG;
        }
        Optional<String> plain = Body.decoded(base64);
        if (plain.isPresent()) {
            String redacted = redactor.text(plain.get());
            return redacted.equals(plain.get())
                    ? base64
                    : Base64.getEncoder().encodeToString(redacted.getBytes(StandardCharsets.UTF_8));
        }
        return Body.bytes(base64)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .filter(bytes -> redactor.text(bytes).equals(bytes))
                .map(bytes -> base64)
                .orElse(Blank.TEXT);
    }
}
