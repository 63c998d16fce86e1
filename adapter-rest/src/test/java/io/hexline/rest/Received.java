package io.hexline.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** An answer. */
public record Received(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The text of a file next to this class. */
    public static String resource(String name) {
        try (InputStream file = Received.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public JsonNode json() {
        return tree(new String(body, StandardCharsets.UTF_8));
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The status and the whole body; the body's text too, so that the order of keys counts. */
    public void assertIs(int expectedStatus, String expectedJson) {
        assertEquals(tree(expectedJson).toPrettyString(), json().toPrettyString());
        assertEquals(expectedStatus, status);
    }

    /** The status, the envelope of refusals, and its message. */
    public void assertRefused(int expectedStatus, String expectedMessage) {
        assertEquals(expectedMessage, json().path("message").asText(), this::text);
        assertEquals(expectedStatus, status);
        assertEquals(header("trackingId"), json().path("trackingId").asText());
        assertTrue(json().path("errors").size() > 0, this::text);
        for (JsonNode error : json().path("errors")) {
            assertTrue(
                    error.path("errorCode").isInt() && error.path("description").isTextual(), this::text);
            assertTrue(error.has("code") && error.path("message").isTextual(), this::text);
        }
    }

    public String text() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException noJson) {
            throw new UncheckedIOException(text, noJson);
        }
    }
}
