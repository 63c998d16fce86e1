package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What an answer must be. The lists of codes are always compared as a whole. */
public final class Expectation {

    private final JsonNode json;
    private final Captures captures;

    /**
     * An expectation of a scenario.
     *
     * @param json an {@code expect}, in which earlier captures are filled in
     * @param captures where new ones are kept
     */
    public Expectation(JsonNode json, Captures captures) {
        this.json = json;
        this.captures = captures;
    }

    /** Every difference; empty for the expected answer. */
    public List<Mismatch> differences(Answer answer) {
        List<Mismatch> differences = new ArrayList<>();
        int status = json.get("status").intValue();
        if (status != answer.status()) {
            differences.add(new Mismatch("status", "" + status, "" + answer.status()));
        }
        AnswerCodes codes = AnswerCodes.of(answer.body());
        differences.addAll(codes("errors", codes.errors()));
        differences.addAll(codes("impacts", codes.impacts()));
        differences.addAll(headers(answer));
        if (json.has("body")) {
            differences.addAll(new BodyMatcher(captures).compare("", json.get("body"), answer.body()));
        }
        return differences;
    }

    /** Whether a document holds this part; nothing is captured. */
    public static boolean isPartOf(JsonNode document, JsonNode part) {
        return new BodyMatcher(new Captures()).compare("", part, document).isEmpty();
    }

    private List<Mismatch> codes(String kind, List<ActualCode> actual) {
        List<String> expected = StreamSupport.stream(json.path(kind).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        boolean same = expected.size() == actual.size()
                && IntStream.range(0, expected.size())
                        .allMatch(index -> actual.get(index).isLike(expected.get(index), captures));
        return same ? List.of() : List.of(new Mismatch(kind, expected.toString(), actual.toString()));
    }

    private List<Mismatch> headers(Answer answer) {
        return json.path("headers").properties().stream()
                .flatMap(header -> {
                    String value = answer.headers().get(header.getKey().toLowerCase(Locale.ROOT));
                    JsonNode actual = value == null ? MissingNode.getInstance() : TextNode.valueOf(value);
                    return new BodyMatcher(captures)
                            .compare("header " + header.getKey(), header.getValue(), actual).stream();
                })
                .toList();
    }
}
