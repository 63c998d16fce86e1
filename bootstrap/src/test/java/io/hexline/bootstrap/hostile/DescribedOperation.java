package io.hexline.bootstrap.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation, as {@code /openapi.json} tells how to call it.
 *
 * @param query the parameters behind the question mark
 * @param body the schema; missing where the operation has none
 */
record DescribedOperation(String method, String path, List<JsonNode> query, JsonNode body) {

    /** Those that can be told something: by a body, or by parameters. */
    static List<DescribedOperation> in(JsonNode document) {
        return all(document).stream()
                .filter(operation -> !operation.body.isMissingNode() || !operation.query.isEmpty())
                .toList();
    }

    static List<DescribedOperation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(entry -> of(document, path.getKey(), entry)))
                .toList();
    }

    String name() {
        return method + " " + path;
    }

    private static DescribedOperation of(JsonNode document, String path, Map.Entry<String, JsonNode> entry) {
        JsonNode described = entry.getValue();
        Stream<JsonNode> parameters = StreamSupport.stream(
                        described.path("parameters").spliterator(), false)
                .map(parameter -> resolved(document, parameter))
                .filter(parameter -> parameter.path("in").textValue().equals("query"));
        return new DescribedOperation(
                entry.getKey().toUpperCase(Locale.ROOT),
                path,
                parameters.toList(),
                described.at("/requestBody/content/application~1json/schema"));
    }

    /** What a reference points to. */
    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }
}
