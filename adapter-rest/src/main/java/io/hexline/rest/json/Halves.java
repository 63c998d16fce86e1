package io.hexline.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.value.Syntax;
import java.util.Map;
import java.util.Optional;

/** Finds halves of characters in what was read: {@code \\ud83d} without what follows it, which nothing can keep as it is. */
final class Halves {

    private Halves() {}

    /** Where the first one is, as a JSON pointer; empty where every text is whole. */
    static Optional<String> in(JsonNode tree) {
        return in(tree, "");
    }

    private static Optional<String> in(JsonNode node, String path) {
        if (node.isTextual()) {
            return Syntax.isWhole(node.textValue()) ? Optional.empty() : Optional.of(path);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Optional<String> found = Syntax.isWhole(field.getKey())
                    ? in(field.getValue(), path + "/" + field.getKey())
                    : Optional.of(path + "/" + field.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            Optional<String> found = in(node.get(index), path + "/" + index);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
