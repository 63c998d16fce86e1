package io.hexline.console.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hexline.console.page.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault that lies ahead, in words.
 *
 * @param when whom it meets, and how often
 */
public record FaultRow(int id, String system, String what, String when) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * One of them.
     *
     * @param json as a snapshot file has it
     */
    public static FaultRow of(int id, String json) {
        JsonNode fault = read(json);
        String operation = fault.path("operation").asText();
        return new FaultRow(
                id,
                words(fault.path("port").asText()) + (operation.isEmpty() ? "" : ", " + operation),
                what(fault.path("failure"), fault.path("delay").asText("PT0S")),
                when(fault));
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String words(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String what(JsonNode failure, String delay) {
        String failed = failure.isObject()
                ? "Answers " + failure.path("status").asText() + ", "
                        + failure.path("code").asText() + ": "
                        + failure.path("reason").asText()
                : failure.isTextual() ? "Does not answer: " + failure.asText().replace('-', ' ') : "";
        String late = delay.equals("PT0S") ? "" : "Takes " + delay.substring(2).toLowerCase(Locale.ROOT);
        return Stream.of(failed, late).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String when(JsonNode fault) {
        int after = fault.path("after").asInt();
        int percent = fault.path("probability").asInt(100);
        String times = fault.path("times").isMissingNode()
                ? "until it is removed"
                : "for " + Words.count(fault.path("times").asInt(), "call");
        String about = Stream.of("organization", "user", "number")
                .filter(fault::has)
                .map(name -> name + " " + fault.path(name).asText())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        after == 0 ? "" : "after " + Words.count(after, "call"),
                        times,
                        percent == 100 ? "" : percent + " in a hundred",
                        about.isEmpty() ? "" : "about " + about)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
