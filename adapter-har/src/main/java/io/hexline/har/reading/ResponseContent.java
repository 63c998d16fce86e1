package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The content of a response that is read for errors.
 *
 * @param tree the JSON that it is, or what can be made out of it
 * @param whole whether it is JSON, and all of it
 */
public record ResponseContent(JsonNode tree, boolean whole, ErrorTree errors) {

    static ResponseContent of(Body body, int status, List<String> named) {
        Optional<JsonNode> json = Json.tree(body);
        JsonNode tree = json.orElseGet(() -> DamagedJson.tree(body.text()));
        return new ResponseContent(tree, json.isPresent(), ErrorTree.of(tree, status, named));
    }
}
