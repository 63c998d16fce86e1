package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.Codes;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of the documented codes.
 *
 * @param message with its parameters as the documentation writes them
 */
record DocumentedRow(String code, String kind, String phase, String message) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}|%s");

    static DocumentedRow of(JsonNode row) {
        return new DocumentedRow(
                row.get("code").textValue(),
                row.get("kind").textValue(),
                row.get("phase").textValue(),
                row.get("message").textValue());
    }

    /** Whether the run is there to show a code with this id. */
    boolean isNamedBy(Trial trial) {
        return Codes.withId(code).stream()
                .map(ExpectedCodes::name)
                .anyMatch(name -> trial.code().filter(name::equals).isPresent());
    }

    /** Whether the run expects it in its phase, with its message. */
    boolean isShownBy(Trial trial) {
        return Appearance.in(trial)
                .filter(appearance -> appearance.phase().equals(phase) && appearance.hasMessage())
                .anyMatch(this::allows);
    }

    /** Whether the run expects it nowhere, with or without its message. */
    boolean isAbsentFrom(Trial trial) {
        return Appearance.in(trial).noneMatch(this::allows);
    }

    /** Whether the code is this one, and so is the message where there is one. */
    boolean allows(Appearance appearance) {
        boolean same = appearance.kind().equals(kind) && appearance.id().equals(code);
        return same
                && (!appearance.hasMessage()
                        || text().matcher(appearance.expected()).matches());
    }

    private Pattern text() {
        return Pattern.compile(Arrays.stream(PARAMETER.split(code + " " + message, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+")));
    }
}
