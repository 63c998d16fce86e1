package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The shape of a scenario file: {@code conformance/scenario.schema.json}. */
final class ScenarioSchema {

    private static final Schema SCHEMA = load();

    private ScenarioSchema() {}

    /** What is wrong with a scenario, each with its path; unknown keys too. */
    static List<String> mistakes(JsonNode scenario) {
        return SCHEMA
                .validate(scenario, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .map(error -> place(error.getInstanceLocation().toString()) + ": " + error.getMessage())
                .distinct()
                .toList();
    }

    /** What is wrong with steps that were put together. */
    static List<String> mistakesIn(List<Step> steps) {
        ObjectNode scenario = JsonNodeFactory.instance.objectNode().put("about", "steps");
        scenario.putObject("snapshot");
        ArrayNode array = scenario.putArray("steps");
        steps.forEach(step -> array.addObject().set(step.polls() ? "await" : "send", step.request()));
        return mistakes(scenario);
    }

    private static String place(String location) {
        return location.isEmpty() ? "/" : location;
    }

    private static Schema load() {
        try (InputStream schema = ScenarioSchema.class.getResourceAsStream("/conformance/scenario.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
