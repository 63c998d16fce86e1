package io.hexline.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Closes the objects of a document's schemas: no property may stand in them that is not described. */
record Closed(JsonNode document) {

    static final String RULE = "additionalProperties";

    /**
     * Closes each schema where it is used: of a body, a property or an element. The parts of {@code allOf} stay open,
     * as each of them describes some of the properties only; so do objects of which nothing is described.
     */
    void close() {
        close(document);
    }

    private void close(JsonNode node) {
        Stream.of("schema", "items").map(node::path).forEach(this::closeOne);
        node.path("properties").forEach(this::closeOne);
        node.forEach(this::close);
    }

    private void closeOne(JsonNode schema) {
        Set<String> properties = properties(schema);
        if (!properties.isEmpty()) {
            ObjectNode known = ((ObjectNode) schema).withObjectProperty("properties");
            properties.forEach(property -> known.putIfAbsent(property, BooleanNode.TRUE));
            ((ObjectNode) schema).put(RULE, false);
        }
    }

    private Set<String> properties(JsonNode schema) {
        Set<String> properties = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        schema.path("allOf").forEach(part -> properties.addAll(properties(part)));
        if (schema.has("$ref")) {
            properties.addAll(
                    properties(document.at(schema.get("$ref").textValue().substring(1))));
        }
        return properties;
    }
}
