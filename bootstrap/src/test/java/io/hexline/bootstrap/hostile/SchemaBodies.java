package io.hexline.bootstrap.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Bodies that have the shape of their schema, and plausible values. */
record SchemaBodies(JsonNode document, SampleValues values, Junk junk) {

    /** A value of this schema, with some of the properties that may be left out. */
    JsonNode value(JsonNode reference, String place) {
        JsonNode schema = DescribedOperation.resolved(document, reference);
        if (schema.has("oneOf")) {
            return value(junk.of(elements(schema.get("oneOf"))), place);
        }
        if (schema.has("enum")) {
            return junk.of(elements(schema.get("enum")));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, place);
            case "array" -> array(schema.get("items"), place);
            case "boolean" -> BooleanNode.valueOf(junk.oneIn(2));
            case "integer", "number" ->
                JsonNodeFactory.instance.numberNode(1 + junk.random().nextInt(5));
            default -> TextNode.valueOf(values.at(place, junk));
        };
    }

    private ObjectNode object(JsonNode schema, String place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean readOnly = property.getValue().path("readOnly").booleanValue();
            boolean required = elements(schema.path("required")).contains(TextNode.valueOf(property.getKey()));
            if (!readOnly && (required || junk.oneIn(2))) {
                object.set(property.getKey(), value(property.getValue(), place + " " + property.getKey()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode items, String place) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        do {
            array.add(value(items, place));
        } while (junk.oneIn(5));
        return array;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
