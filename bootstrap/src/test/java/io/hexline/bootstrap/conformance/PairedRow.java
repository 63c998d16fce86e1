package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A run of a scenario that shows a code in the answer to one request for a move. All are about Nora, who has a number; what
 * scenarios say of Anna is said of her, and what they say of another number of hers of that one.
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

        /** The same where the number that Nora calls from is known as in the other scenarios. */
        private Asked withNumberOfBase() {
            String number = nora(world).at("/calling/phoneNumber").asText(NUMBER);
            return new Asked(new Swap(number, NUMBER).in(world), request);
        }

        /** The same where it is the alternate of which all is said that is said of the number. */
        private Optional<Asked> ofAlternate() {
            return with(BASE, WITH_ALTERNATE).map(both -> {
                JsonNode swapped = NUMBER_AND_ALTERNATE.in(both.world);
                nora(swapped).set("calling", nora(both.world).path("calling"));
                return new Asked(swapped, both.request);
            });
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final int CREATED = 201;

    private static final String NUMBER = "+14085550102";
    private static final String ALTERNATE = "+14085550110";
    private static final Swap ANNA_AND_NORA = new Swap("anna", "nora", "7001", "7002");
    private static final Swap NUMBER_AND_ALTERNATE = new Swap(NUMBER, ALTERNATE);

    private static final Asked BASE = new Asked(
            OnePlace.of(Swap.parsed(ProjectFiles.text(ProjectSuite.FOLDER.resolve("worlds/base.json")))),
            Swap.parsed(
                    "{\"usersList\":[{\"locationId\":\"there\",\"validate\":true,\"users\":[{\"userId\":\"nora\"}]}]}"));

    private static final Asked WITH_ALTERNATE = new Asked(withAlternate(BASE.world.deepCopy()), BASE.request);

    private static JsonNode withAlternate(JsonNode world) {
        ((ObjectNode) nora(world).path("calling"))
                .putArray("alternates")
                .addObject()
                .put("phoneNumber", ALTERNATE);
        world.path("numbers").forEach(number -> {
            if (number.path("phoneNumber").asText().equals(ALTERNATE)) {
                ((ObjectNode) number).put("carrierId", "telco");
            }
        });
        return world;
    }

    private static ObjectNode nora(JsonNode world) {
        return (ObjectNode)
                StreamSupport.stream(world.at("/organizations/0/people").spliterator(), false)
                        .filter(person -> person.path("id").asText().equals("nora"))
                        .findFirst()
                        .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** The codes that runs of a scenario show so. */
    static Stream<Code> codes(Scenario scenario) {
        return scenario.trials().stream().flatMap(trial -> code(trial).stream());
    }

    private static Optional<Code> code(Trial trial) {
        Step step = trial.steps().get(0);
        boolean moves = MOVES.equals(step.request().path("path").asText())
                && step.expect().path("status").intValue() != CREATED;
        return Codes.all().stream()
                .filter(known -> moves && trial.code().equals(Optional.of(ExpectedCodes.name(known))))
                .findFirst();
    }

    /** The runs that show them, as far as they can be of Nora. */
    static Stream<PairedRow> in(Scenario scenario) {
        Asked base = asked(scenario.trials().get(0));
        boolean ofAnna = base.request.toString().contains("\"anna\"");
        return scenario.trials().stream()
                .flatMap(trial -> code(trial)
                        .flatMap(code -> ofNora(base, ofAnna)
                                .flatMap(asItStands -> ofNora(asked(trial), ofAnna)
                                        .map(run -> new PairedRow(code, asItStands, run.withNumberOfBase()))))
                        .stream());
    }

    private static Asked asked(Trial trial) {
        return new Asked(
                OnePlace.of(trial.world()), trial.steps().get(0).request().path("body"));
    }

    private static Optional<Asked> ofNora(Asked asked, boolean ofAnna) {
        return ofAnna
                ? ThreeWayMerge.of(ANNA_AND_NORA.in(BASE.world), ANNA_AND_NORA.in(asked.world), BASE.world)
                        .map(world -> new Asked(world, ANNA_AND_NORA.in(asked.request)))
                : Optional.of(asked);
    }

    /** Whether it shows the code by what is asked for, not by how the world is. */
    boolean isAsked() {
        return !run.request().equals(scenario.request());
    }

    /** Whether its scenario is about another target than most. */
    boolean isElsewhere() {
        return !target(scenario).equals(target(BASE));
    }

    /** Whether it names, besides others that it may name, the user of whom the other scenarios are. */
    boolean namesNora() {
        return run.request().toString().contains("\"nora\"");
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

    /** Both at once, the other one of an alternate number of the user. */
    Optional<PairedRow> andOfAlternate(PairedRow other) {
        return other.scenario
                .ofAlternate()
                .flatMap(its -> other.run.ofAlternate().flatMap(run -> and(new PairedRow(other.code, its, run))));
    }

    /** The codes that a fresh server answers, errors first; what is wrong with the world where it cannot be. */
    Either<List<String>, List<Code>> answer() {
        return new FreshServers().start(OnePlace.undone(run.world())).map(started -> {
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
            return Swap.parsed(HTTP.send(http, BodyHandlers.ofString()).body());
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
}
