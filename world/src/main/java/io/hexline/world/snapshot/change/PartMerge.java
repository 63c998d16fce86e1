package io.hexline.world.snapshot.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds to a file what a part of one has. Objects are merged field by field. Lists whose elements have ids are merged by
 * them, and what has another id, or none, is added; of all else the part's takes the place.
 */
public final class PartMerge {

    private PartMerge() {}

    /** What comes of it; {@code file} is not as it was then. */
    public static JsonNode merged(JsonNode file, JsonNode part) {
        return merged("", file, part);
    }

    private static JsonNode merged(String name, JsonNode file, JsonNode part) {
        if (file instanceof ObjectNode fields && part.isObject()) {
            part.properties().forEach(field -> {
                JsonNode before = fields.get(field.getKey());
                fields.set(
                        field.getKey(),
                        before == null ? field.getValue() : merged(field.getKey(), before, field.getValue()));
            });
            return fields;
        }
        return file instanceof ArrayNode elements && part.isArray() && isOfThings(elements, part)
                ? merged(name, elements, (ArrayNode) part)
                : part;
    }

    /** Lists of texts or numbers are one value. */
    private static boolean isOfThings(ArrayNode elements, JsonNode part) {
        return isObject(elements) && isObject(part);
    }

    private static boolean isObject(JsonNode elements) {
        for (JsonNode element : elements) {
            if (!element.isObject()) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode merged(String list, ArrayNode elements, ArrayNode part) {
        Map<String, JsonNode> known = new HashMap<>();
        elements.forEach(element -> Keys.of(list, element).ifPresent(key -> known.putIfAbsent(key, element)));
        part.forEach(element -> {
            JsonNode same = Keys.of(list, element).map(known::get).orElse(null);
            if (same == null) {
                elements.add(element);
            } else {
                merged(same, element);
            }
        });
        return elements;
    }
}
