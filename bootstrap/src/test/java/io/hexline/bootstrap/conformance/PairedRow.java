package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.conformance.run.StartedServer;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of a scenario that shows a code in the answer to one request for a move. All are about Nora, who has a number; what
 * scenarios say of Anna is said of her.
 *
 * @param scenario the scenario as it stands
 */
record PairedRow(Code code, Asked scenario, Asked run) {

    /** What is asked, and in which world. */
    record Asked(JsonNode world, JsonNode request) {

        /** With what makes others differ; empty where both contradict each other. */
        Optional<Asked> with(Asked before, Asked after) {
            return ThreeWayMerge.of(before.world, after.world, world)
                    .flatMap(merged -> ThreeWayMerge.of(before.request, after.request, request)
                            .map(body -> new Asked(merged, body)));
        }

        private Asked swapped() {
            return new Asked(PairedRow.swapped(world), PairedRow.swapped(request));
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final int CREATED = 201;

    private static final List<String> ANNAS = List.of("\"anna\"", "\"nora\"", "\"7001\"", "\"7002\"");
    private static final Pattern ANY_OF_ANNAS = Pattern.compile(String.join("|", ANNAS));

    private static final Asked BASE = new Asked(
            parsed(ProjectFiles.text(ProjectSuite.FOLDER.resolve("worlds/base.json"))),
            parsed("{\"usersList\":[{\"locationId\":\"there\",\"validate\":true,\"users\":[{\"userId\":\"nora\"}]}]}"));

    /** The runs of a scenario that show a code so. */
    static Stream<PairedRow> in(Scenario scenario) {
        Trial base = scenario.trials().get(0);
        return scenario.trials().stream().flatMap(trial -> of(base, trial).stream());
    }

    private static Optional<PairedRow> of(Trial base, Trial trial) {
        Step step = trial.steps().get(0);
        boolean moves = MOVES.equals(step.request().path("path").asText())
                && step.expect().path("status").intValue() != CREATED;
        if (!moves || trial.code().isEmpty()) {
            return Optional.empty();
        }
        Code code = Codes.all().stream()
                .filter(known -> ExpectedCodes.name(known).equals(trial.code().get()))
                .findFirst()
                .orElseThrow();
        return ofNora(asked(base))
                .flatMap(scenario -> ofNora(asked(trial)).map(run -> new PairedRow(code, scenario, run)));
    }

    private static Asked asked(Trial trial) {
        return new Asked(trial.world(), trial.steps().get(0).request().path("body"));
    }

    private static Optional<Asked> ofNora(Asked asked) {
        return asked.request().toString().contains("\"anna\"")
                ? BASE.with(BASE.swapped(), asked.swapped())
                : Optional.of(asked);
    }

    private static JsonNode swapped(JsonNode node) {
        return parsed(ANY_OF_ANNAS.matcher(node.toString()).replaceAll(PairedRow::other));
    }

    private static String other(MatchResult found) {
        return ANNAS.get(ANNAS.indexOf(found.group()) ^ 1);
    }

    /** Whether it shows the code by what is asked for, not by how the world is. */
    boolean isAsked() {
        return !run.request().equals(scenario.request());
    }

    /** Whether its scenario is about another target than most. */
    boolean isElsewhere() {
        return !target(scenario).equals(target(BASE));
    }

    private static JsonNode target(Asked asked) {
        return asked.request().at("/usersList/0/locationId");
    }

    /** Both at once: what makes each run differ from its scenario, where both scenarios are at once; if that can be. */
    Optional<PairedRow> and(PairedRow other) {
        return scenario.with(BASE, other.scenario)
                .flatMap(both -> both.with(scenario, run)
                        .flatMap(one -> both.with(other.scenario, other.run).flatMap(two -> one.with(both, two)))
                        .map(merged -> new PairedRow(code, both, merged)));
    }

    /** The codes that a fresh server answers, errors first; what is wrong with the world where it cannot be. */
    Either<List<String>, List<Code>> answer() {
        return new FreshServers().start(run.world()).map(started -> {
            try (StartedServer server = started) {
                return codes(send(server.address()));
            }
        });
    }

    private JsonNode send(URI server) {
        HttpRequest http = HttpRequest.newBuilder(server.resolve(MOVES))
                .header("Authorization", "Bearer ada-token")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(run.request().toString()))
                .build();
        try {
            return parsed(HTTP.send(http, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Code> codes(JsonNode answer) {
        List<Code> codes = new ArrayList<>();
        for (String list : List.of("errors", "impacts")) {
            for (JsonNode element : answer.findValues(list).stream()
                    .flatMap(found -> Stream.iterate(0, index -> index < found.size(), index -> index + 1)
                            .map(found::get))
                    .toList()) {
                String id =
                        element.path("code").asText(element.path("errorCode").asText());
                String words = element.path("message")
                        .asText(element.path("description").asText());
                codes.add(Codes.meantBy(id, words)
                        .orElseThrow(() -> new AssertionError("no code of the catalogue: " + element)));
            }
        }
        return codes;
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
