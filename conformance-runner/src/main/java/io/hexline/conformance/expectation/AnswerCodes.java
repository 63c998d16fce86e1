package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that an answer holds, wherever they stand in it, in the order of the document.
 *
 * @param errors elements of every {@code errors} and {@code errorList}, and of the {@code message} of every {@code
 *     error}; what is labelled as error in every {@code messages}
 * @param impacts elements of every {@code impacts}; what is labelled as informational in every {@code messages}
 */
record AnswerCodes(List<ActualCode> errors, List<ActualCode> impacts) {

    private static final Set<String> ERRORS = Set.of("errors", "errorList");
    private static final Pattern LABELLED = Pattern.compile("(?s)\\[(Error|Informational) ([^]]+)] (.*)");
    private static final Pattern NEXT_LABEL = Pattern.compile("; (?=\\[(?:Error|Informational) )");

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
        } else if (name.equals("messages") && value.isTextual()) {
            collectLabelled(value.textValue());
        } else {
            collect(value);
        }
    }

    /** What a cell of a table lists, as in {@code [Error 4202] text; [Informational 19717] text}. */
    private void collectLabelled(String cell) {
        for (String message : NEXT_LABEL.split(cell)) {
            Matcher labelled = LABELLED.matcher(message);
            if (labelled.matches()) {
                ActualCode code = new ActualCode(labelled.group(2), labelled.group(3));
                (labelled.group(1).equals("Error") ? errors : impacts).add(code);
            }
        }
    }
}
