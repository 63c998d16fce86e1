package io.hexline.bootstrap.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The codes that an answer holds, wherever they stand in it, in the order of the document.
 *
 * @param errors elements of every {@code errors} and {@code errorList}, and of the {@code message} of every {@code error}
 * @param impacts elements of every {@code impacts}
 */
record AnswerCodes(List<ActualCode> errors, List<ActualCode> impacts) {

    private static final Set<String> ERRORS = Set.of("errors", "errorList");

    static AnswerCodes of(JsonNode body) {
        AnswerCodes codes = new AnswerCodes(new ArrayList<>(), new ArrayList<>());
        codes.collect(body);
        return codes;
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        }
        node.properties().forEach(member -> collect(member.getKey(), member.getValue()));
    }

    private void collect(String name, JsonNode value) {
        if (ERRORS.contains(name) && value.isArray()) {
            value.forEach(element -> ActualCode.of(element).ifPresent(errors::add));
        } else if (name.equals("impacts") && value.isArray()) {
            value.forEach(element -> ActualCode.of(element).ifPresent(impacts::add));
        } else if (name.equals("error")) {
            value.path("message").forEach(element -> ActualCode.of(element).ifPresent(errors::add));
        } else {
            collect(value);
        }
    }
}
