package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A code that a run expects in an answer.
 *
 * @param kind {@code error} or {@code impact}
 * @param phase {@code request}, {@code assess} or {@code execute}, as the answer tells
 * @param expected the code, or the code and its message
 */
record Appearance(String kind, String phase, String expected) {

    static Stream<Appearance> in(Trial trial) {
        return trial.steps().stream()
                .flatMap(step -> Stream.of("error", "impact")
                        .flatMap(kind -> texts(step.expect().path(kind + "s"))
                                .map(text -> new Appearance(kind, phase(step), text))));
    }

    String id() {
        return expected.split(" ", 2)[0];
    }

    /** Whether it is a plain status of HTTP. */
    boolean isStatus() {
        return id().matches("[45][0-9]{2}");
    }

    boolean hasMessage() {
        return expected.contains(" ");
    }

    /** What is carried out is only seen by whoever looks at the job; an assessment is an answer that succeeds. */
    private static String phase(Step step) {
        if (!step.request().path("method").asText("GET").equals("POST")) {
            return "execute";
        }
        return step.expect().get("status").intValue() < 400 ? "assess" : "request";
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue);
    }
}
