package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.RecordedError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Errors in JSON, in the forms that the servers of the platform use: a code beside a description or a message, at any
 * depth. Whom an error is about stands in the same object or in one around it.
 */
final class ErrorTree {

    private static final int FIRST_ERROR = 400;
    private static final int LONGEST = 2_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> WORDS =
            List.of("description", "message", "error_description", "detail", "title", "error");
    private static final List<String> USERS = List.of("uuid", "personId", "userId", "item");

    /** They only inform. */
    private static final String IMPACTS = "impacts";

    private final Set<RecordedError> found = new LinkedHashSet<>();

    private record Subject(Optional<String> email, Optional<String> user) {}

    private ErrorTree() {}

    /** The errors; where a call was refused without any, the words of its answer. */
    static List<RecordedError> read(JsonNode json, int status) {
        ErrorTree errors = new ErrorTree();
        Subject nobody = new Subject(Optional.empty(), Optional.empty());
        errors.look(json, nobody);
        if (errors.found.isEmpty() && status >= FIRST_ERROR) {
            text(json, WORDS).ifPresent(words -> errors.add(nobody, String.valueOf(status), words));
        }
        return new ArrayList<>(errors.found);
    }

    private void look(JsonNode node, Subject around) {
        if (node.isArray()) {
            node.forEach(element -> look(element, around));
        } else if (node.isObject()) {
            Subject subject = new Subject(
                    text(node, List.of("email")).or(around::email),
                    text(node, USERS).or(around::user));
            int before = found.size();
            Optional<String> code = code(node);
            Optional<String> words = text(node, WORDS);
            if (code.isPresent() && words.isPresent()) {
                add(subject, code.get(), words.get());
            }
            node.properties().stream()
                    .filter(field -> !field.getKey().equals(IMPACTS))
                    .forEach(field -> look(field.getValue(), subject));
            int status = node.path("status").asInt();
            if (found.size() == before && status >= FIRST_ERROR && !subject.equals(around)) {
                add(subject, String.valueOf(status), words.orElse(""));
            }
        }
    }

    private void add(Subject subject, String code, String words) {
        found.add(new RecordedError(subject.email, subject.user, Clip.to(50, code), Clip.to(LONGEST, words)));
    }

    /** A code that is no number says more than the number beside it. */
    private static Optional<String> code(JsonNode node) {
        Optional<String> word = scalar(node.path("code"));
        return word.filter(code -> !NUMBER.matcher(code).matches())
                .or(() -> scalar(node.path("errorCode")))
                .or(() -> word);
    }

    private static Optional<String> scalar(JsonNode node) {
        return node.isNumber() || node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, List<String> names) {
        return names.stream()
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }
}
