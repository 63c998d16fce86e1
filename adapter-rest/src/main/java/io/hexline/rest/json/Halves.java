package io.hexline.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.value.Syntax;
import java.util.Map;
import java.util.Optional;

/** Finds halves of characters in what was read: {@code \\ud83d} without what follows it, which nothing can keep as it is. */
final class Halves {

    private Halves() {}

    /** Where the first one is, as a JSON pointer, which is made only then; empty where every text is whole. */
    static Optional<String> in(JsonNode tree) {
        return isWhole(tree) ? Optional.empty() : Optional.of(place(tree));
    }

    private static boolean isWhole(JsonNode node) {
        if (node.isTextual()) {
            return Syntax.isWhole(node.textValue());
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            if (!isWhole(node.get(index))) {
                return false;
            }
        }
        if (node.isObject() && !node.isEmpty()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!isWhole(field)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWhole(Map.Entry<String, JsonNode> field) {
        return Syntax.isWhole(field.getKey()) && isWhole(field.getValue());
    }

    private static String place(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!isWhole(field)) {
                return "/" + field.getKey() + (isWhole(field.getValue()) ? "" : place(field.getValue()));
            }
        }
        for (int index = 0; index < node.size(); index++) {
            if (!isWhole(node.get(index))) {
                return "/" + index + place(node.get(index));
            }
        }
        return "";
    }
}
