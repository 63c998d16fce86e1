package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fact that is different.
 *
 * @param set the new value; empty to remove what is there
 */
record Change(String at, Optional<JsonNode> set) {

    /** The segment that means: one more element at the end of an array. */
    private static final String END = "-";

    static List<Change> listOf(JsonNode json) {
        List<Change> changes = new ArrayList<>();
        json.forEach(change ->
                changes.add(new Change(change.get("at").textValue(), Optional.ofNullable(change.get("set")))));
        return List.copyOf(changes);
    }

    /** Changes the document in place, and says why where that is not possible. */
    Optional<String> applyTo(JsonNode document) {
        KeyPath path = KeyPath.parse(at);
        return path.parentIn(document)
                .flatMap(parent -> apply(parent, path.last()))
                .fold(problem -> Optional.of(at + ": " + problem), done -> Optional.empty());
    }

    private Either<String, JsonNode> apply(JsonNode parent, String last) {
        if (parent instanceof ObjectNode object) {
            return set.map(value -> Either.<String, JsonNode>right(object.set(last, value.deepCopy())))
                    .orElseGet(() -> remove(object, last));
        }
        if (parent instanceof ArrayNode array) {
            return END.equals(last) && set.isPresent()
                    ? Either.right(array.add(set.get().deepCopy()))
                    : KeyPath.indexIn(array, last).map(index -> replace(array, index));
        }
        return Either.left("what should hold '" + last + "' is neither an object nor an array");
    }

    private static Either<String, JsonNode> remove(ObjectNode object, String member) {
        return object.has(member) ? Either.right(object.remove(member)) : Either.left("there is no '" + member + "'");
    }

    private JsonNode replace(ArrayNode array, int index) {
        return set.map(value -> array.set(index, value.deepCopy())).orElseGet(() -> array.remove(index));
    }
}
