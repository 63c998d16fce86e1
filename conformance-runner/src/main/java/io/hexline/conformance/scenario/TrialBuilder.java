package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Spells the runs of one scenario out. */
final class TrialBuilder {

    private final JsonNode scenario;
    private final JsonNode snapshot;
    private final List<String> mistakes;

    /** Mistakes are added to the list as they are found. */
    TrialBuilder(JsonNode scenario, JsonNode snapshot, List<String> mistakes) {
        this.scenario = scenario;
        this.snapshot = snapshot;
        this.mistakes = mistakes;
    }

    List<Trial> trials() {
        Trial base = new Trial(Trial.BASE, code(scenario), 0, world(snapshot, scenario, ""), steps());
        List<Trial> trials = new ArrayList<>(List.of(base));
        JsonNode variants = scenario.path("variants");
        for (int index = 0; index < variants.size(); index++) {
            trials.add(variant(base, variants.get(index), index));
        }
        return List.copyOf(trials);
    }

    private Trial variant(Trial base, JsonNode variant, int index) {
        String place = "/variants/" + index;
        String name = variant.path("name")
                .asText(code(variant)
                        .map(code -> code.replaceFirst(".*\\.", ""))
                        .orElse("variant " + (index + 1)));
        List<Step> steps = expecting(sending(base.steps(), variant, place), variant.path("expect"), place);
        int differences = variant.path("changes").size()
                + variant.path("requests").size()
                + variant.path("faults").size();
        return new Trial(name, code(variant), differences, world(base.world(), variant, place), steps);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        scenario.get("steps").forEach(step -> steps.add(Step.of(step)));
        return List.copyOf(steps);
    }

    private JsonNode world(JsonNode before, JsonNode changing, String place) {
        JsonNode world = before.deepCopy();
        apply(Change.listOf(changing.path("changes")), world, place + "/changes");
        JsonNode faults = changing.path("faults");
        if (!faults.isEmpty() && world instanceof ObjectNode object) {
            object.withArray("/faults").addAll((ArrayNode) faults);
        }
        return world;
    }

    private List<Step> sending(List<Step> steps, JsonNode variant, String place) {
        ArrayNode requests = JsonNodeFactory.instance.arrayNode();
        steps.forEach(step -> requests.add(step.request().deepCopy()));
        apply(Change.listOf(variant.path("requests")), requests, place + "/requests");
        List<Step> changed = IntStream.range(0, steps.size())
                .mapToObj(index -> steps.get(index).sending(requests.path(index)))
                .toList();
        ScenarioSchema.mistakesIn(changed).forEach(mistake -> mistakes.add(place + ", then " + mistake));
        return changed;
    }

    private List<Step> expecting(List<Step> steps, JsonNode expectations, String place) {
        if (expectations.size() > steps.size()) {
            mistakes.add(place + "/expect: there are only " + steps.size() + " steps");
        }
        return IntStream.range(0, steps.size())
                .mapToObj(index -> expectations.hasNonNull(index)
                        ? steps.get(index).expecting(expectations.get(index))
                        : steps.get(index))
                .toList();
    }

    private void apply(List<Change> changes, JsonNode document, String place) {
        for (int index = 0; index < changes.size(); index++) {
            String at = place + "/" + index;
            changes.get(index).applyTo(document).ifPresent(problem -> mistakes.add(at + ": " + problem));
        }
    }

    private static Optional<String> code(JsonNode json) {
        return Optional.ofNullable(json.get("code")).map(JsonNode::textValue);
    }
}
