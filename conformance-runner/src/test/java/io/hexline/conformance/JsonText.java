package io.hexline.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON in tests, with single quotes. */
public final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

    public static String text(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    public static JsonNode json(String singleQuoted) {
        try {
            return MAPPER.readTree(text(singleQuoted));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
