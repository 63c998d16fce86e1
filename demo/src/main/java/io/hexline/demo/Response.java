package io.hexline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What the server answered. */
record Response(int status, JsonNode body) {

    /** The value at a JSON pointer. */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }
}
