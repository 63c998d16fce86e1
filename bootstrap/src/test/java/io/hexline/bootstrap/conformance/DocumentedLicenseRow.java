package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CaseFormat;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A documented refusal of a license assignment.
 *
 * @param description with its parameters as the documentation writes them
 */
record DocumentedLicenseRow(String name, String errorCode, String message, String description) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
    private static final String LICENSE = "<id:LICENSE/[a-z-]+>";
    private static final String OTHER = "[A-Za-z0-9._-]+";
    private static final String LIST = "\\[(" + list(LICENSE) + "|" + list(OTHER) + ")]";

    static DocumentedLicenseRow of(JsonNode row) {
        return new DocumentedLicenseRow(
                row.get("name").textValue(),
                row.get("errorCode").textValue(),
                row.get("message").textValue(),
                row.get("description").textValue());
    }

    /** The name that scenarios have for its code. */
    String code() {
        return "LicenseCode."
                + CaseFormat.UPPER_CAMEL.to(
                        CaseFormat.UPPER_UNDERSCORE,
                        name.substring(0, 1).toUpperCase(Locale.ROOT)
                                + name.substring(1).replace("CX", "Cx"));
    }

    /** Whether some answer of the run is this refusal alone: its code, message and description, with ids in it. */
    boolean isShownBy(Trial trial) {
        return trial.code().filter(code()::equals).isPresent()
                && trial.steps().stream().map(Step::expect).anyMatch(this::isRefusal);
    }

    boolean isAbsentFrom(Trial trial) {
        return trial.steps().stream()
                .flatMap(step ->
                        StreamSupport.stream(step.expect().path("errors").spliterator(), false))
                .map(JsonNode::textValue)
                .noneMatch(error ->
                        error.equals(errorCode) || text().matcher(error).matches());
    }

    private boolean isRefusal(JsonNode expect) {
        JsonNode errors = expect.path("errors");
        return expect.path("status").asInt() == 400
                && expect.at("/body/message").asText().equals(message)
                && errors.size() == 1
                && text().matcher(errors.get(0).textValue()).matches();
    }

    /** Where the documentation ends with a colon, a list follows. */
    private Pattern text() {
        String words = errorCode + " " + (description.endsWith(":") ? description + " {list}" : description);
        return Pattern.compile(
                Arrays.stream(PARAMETER.split(words, -1)).map(Pattern::quote).collect(Collectors.joining(LIST)));
    }

    private static String list(String element) {
        return element + "(, " + element + ")*";
    }
}
