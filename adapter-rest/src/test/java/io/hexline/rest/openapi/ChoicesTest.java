package io.hexline.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.rest.Client;
import io.hexline.rest.Received;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.rest.Stubs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    private static final RestServer SERVER = RestServer.start(Stubs.none(), RestSettings.defaults());
    private static final Client CLIENT = new Client(SERVER);
    private static final JsonNode DOCUMENT =
            CLIENT.plain("GET", OpenApi.PATH, "nobody").json();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** A parameter of an operation's query. */
    private record Parameter(String method, String path, String name) {}

    static List<Parameter> withFewValues() {
        List<Parameter> found = new ArrayList<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("parameters")
                                .forEach(parameter -> {
                                    boolean truth = parameter
                                            .at("/schema/type")
                                            .asText()
                                            .equals("boolean");
                                    boolean few =
                                            truth || !parameter.findPath("enum").isMissingNode();
                                    boolean inPath =
                                            parameter.path("in").asText().equals("path");
                                    if (few && !inPath) {
                                        found.add(new Parameter(
                                                operation.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey().replaceAll("\\{[^}]+}", "1"),
                                                parameter.path("name").asText()));
                                    }
                                })));
        return found;
    }

    /** No use case is called, or its stub would fail. */
    @ParameterizedTest
    @MethodSource("withFewValues")
    void refusesAnotherValueBeforeAnythingIsDone(Parameter parameter) {
        Received answer = CLIENT.json(parameter.method(), parameter.path() + "?" + parameter.name() + "=maybe", "{}");

        assertEquals(400, answer.status(), answer.text());
        assertTrue(answer.text().contains(parameter.name() + " 'maybe' "), answer.text());
    }

    @Test
    void knowsThoseOfEachOperation() {
        assertTrue(withFewValues().size() > 15);
        assertEquals(
                "order 'up' must be one of asc, desc.",
                mistake("/v1/telephony/config/locations", "order", "up").orElseThrow());
        assertEquals(Optional.empty(), mistake("/v1/locations", "order", "up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "1", "false", "False", "0", "", " "})
    void takesTruthAsClientsWriteIt(String value) {
        assertEquals(Optional.empty(), mistake("/v1/people", "callingData", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "yes", "10", "true,true", "true "})
    void takesNothingElseForTruth(String value) {
        assertTrue(mistake("/v1/people", "callingData", value)
                .orElseThrow()
                .startsWith("callingData '" + value + "' is no boolean: expected true or false."));
    }

    @Test
    void takesSeveralOnlyWhereTheDescriptionDoes() {
        String numbers = "/v1/telephony/config/numbers";
        for (String several : List.of("PSTN_NUMBER", "MOBILE_NUMBER, PSTN_NUMBER", "PSTN_NUMBER,")) {
            assertEquals(Optional.empty(), mistake(numbers, "includedTelephonyTypes", several));
        }
        assertTrue(mistake(numbers, "includedTelephonyTypes", "PSTN_NUMBER,X").isPresent());
        assertEquals(Optional.empty(), mistake(numbers, "state", "ACTIVE"));
        assertTrue(Stream.of("ACTIVE,INACTIVE", "active", "X")
                .allMatch(wrong -> mistake(numbers, "state", wrong).isPresent()));
    }

    private static Optional<String> mistake(String path, String name, String value) {
        return Choices.of("GET", path).mistake(Map.of(name, value)).map(problem -> problem.message());
    }
}
