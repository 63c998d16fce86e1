package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import io.hexline.console.page.Fact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scenario starts from, in words.
 *
 * @param world which one, in a sentence
 * @param facts what is in it; none of the sample, which the console itself shows
 * @param differences what the scenario changes of it at first
 */
public record Start(String world, List<Fact> facts, List<Difference> differences) {

    private static final String SAMPLE = "sample";

    static Start of(JsonNode scenario) {
        JsonNode snapshot = scenario.path("snapshot");
        List<Difference> differences = Difference.ofWorld(scenario);
        if (snapshot.isObject()) {
            return new Start("A world of its own.", facts(snapshot), differences);
        }
        return snapshot.textValue().equals(SAMPLE)
                ? new Start(
                        "The sample that the program brings along, as a new server shows it.", List.of(), differences)
                : new Start(
                        "The small world of most scenarios.",
                        facts(ScenarioFile.world(snapshot.textValue())),
                        differences);
    }

    private static List<Fact> facts(JsonNode world) {
        return Streams.stream(world.path("organizations"))
                .flatMap(Start::ofOrganization)
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Stream<Fact> ofOrganization(JsonNode org) {
        String name = org.path("displayName").asText(org.path("id").asText()) + ": ";
        return Stream.of(
                new Fact(name + "people", each(org.path("people"), Start::person)),
                new Fact(name + "locations", each(org.path("locations"), Start::location)),
                new Fact(name + "numbers", each(org.path("numbers"), Start::number)),
                new Fact(name + "licenses", each(org.path("licenses"), license -> named(license, "name"))));
    }

    private static String each(JsonNode things, Function<JsonNode, String> words) {
        return Streams.stream(things).map(words).collect(Collectors.joining("; "));
    }

    private static String person(JsonNode person) {
        JsonNode calling = person.path("calling");
        String lines = Stream.of("extension", "phoneNumber")
                .map(calling::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(" and "));
        return named(person, "displayName")
                + (calling.isMissingNode()
                        ? ""
                        : " calls from " + calling.path("locationId").asText() + " with " + lines);
    }

    private static String location(JsonNode location) {
        return named(location, "name") + (location.has("calling") ? "" : " without calling");
    }

    private static String number(JsonNode number) {
        return number.path("phoneNumber").asText() + " at "
                + number.path("locationId").asText();
    }

    /** What requests and changes call it by, if that is something else, stands behind the name. */
    private static String named(JsonNode thing, String name) {
        return thing.path(name).asText() + " (" + thing.path("id").asText() + ")";
    }
}
