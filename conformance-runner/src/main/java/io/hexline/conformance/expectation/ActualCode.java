package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code in an answer.
 *
 * @param message without its {@code [Error N]} or {@code [Informational N]}
 */
record ActualCode(String id, String message) {

    /** The code of an element of a list of errors or impacts, if the element has one. */
    static Optional<ActualCode> of(JsonNode element) {
        return first(element, "code", "errorCode")
                .map(id -> new ActualCode(
                        id,
                        first(element, "description", "message")
                                .orElse("")
                                .replaceFirst("^\\[(Error|Informational) [^]]+] ", "")));
    }

    /** Whether this is the code, and the message where one is expected. */
    boolean isLike(String expected, Captures captures) {
        int space = expected.indexOf(' ');
        return space < 0
                ? id.equals(expected)
                : id.equals(expected.substring(0, space))
                        && new ExpectedText(expected.substring(space + 1)).matches(message, captures);
    }

    @Override
    public String toString() {
        return id + " " + message;
    }

    private static Optional<String> first(JsonNode element, String... names) {
        return Stream.of(names)
                .map(element::get)
                .filter(Objects::nonNull)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .findFirst();
    }
}
