package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * One request and the answer that it must get. Both are JSON still, because placeholders are filled in when the step's
 * turn comes.
 *
 * @param request the {@code send} or {@code await} of the scenario
 * @param polls whether the request is repeated until its {@code until} matches
 * @param expect the {@code expect} of the scenario; status 200 where it has none
 */
public record Step(JsonNode request, boolean polls, JsonNode expect) {

    static Step of(JsonNode json) {
        boolean polls = json.has("await");
        JsonNode request = json.get(polls ? "await" : "send");
        return new Step(request, polls, Optional.ofNullable(json.get("expect")).orElseGet(Step::ok));
    }

    Step expecting(JsonNode other) {
        return new Step(request, polls, other);
    }

    Step sending(JsonNode other) {
        return new Step(other, polls, expect);
    }

    private static JsonNode ok() {
        return JsonNodeFactory.instance.objectNode().put("status", 200);
    }
}
