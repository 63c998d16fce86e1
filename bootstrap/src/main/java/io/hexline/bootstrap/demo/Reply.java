package io.hexline.bootstrap.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What the server answered. */
record Reply(int status, JsonNode body) {

    /** The value at a JSON pointer. */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }
}
