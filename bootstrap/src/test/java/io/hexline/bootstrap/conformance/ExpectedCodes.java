package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** In which runs a code is expected to appear. */
final class ExpectedCodes {

    private ExpectedCodes() {}

    /** The name of a code in scenarios. */
    static String name(Code code) {
        return code.getClass().getSimpleName() + "." + code.name();
    }

    /** Whether the code stands in one of the lists that the run expects. */
    static boolean expects(Trial trial, Code code) {
        String list = code.entry().kind() == Kind.ERROR ? "errors" : "impacts";
        return trial.steps().stream()
                .flatMap(step -> texts(step.expect().path(list)))
                .anyMatch(expected -> isA(expected, code));
    }

    /** An id that several codes share tells nothing without its message. A carrier's own code is inside another's. */
    private static boolean isA(String expected, Code code) {
        if (expected.contains("[Error " + code.id() + "] ")) {
            return true;
        }
        boolean alone = Codes.withId(code.id()).size() == 1;
        return expected.equals(code.id())
                ? alone
                : message(code).matcher(expected).matches();
    }

    private static Pattern message(Code code) {
        String template = code.entry().message().template();
        StringBuilder regex = new StringBuilder(Pattern.quote(code.id() + " "));
        for (String literal : template.split("\\{[A-Za-z]+}", -1)) {
            regex.append(Pattern.quote(literal)).append(".*");
        }
        return Pattern.compile(template.endsWith("}") ? regex.toString() : regex.substring(0, regex.length() - 2));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue);
    }
}
