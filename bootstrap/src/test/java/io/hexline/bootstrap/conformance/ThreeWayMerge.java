package io.hexline.bootstrap.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two changes of one JSON document, made both. Elements of arrays are told apart by what identifies them, as in scenarios, or
 * else by what they are; users who are to be moved by their places.
 */
final class ThreeWayMerge {

    private static final List<String> KEYS = List.of("id", "emails", "phoneNumber", "name", "token", "locationId");

    /** What elements have that are what they are by their places: users who are to be moved, and lists of them. */
    private static final List<String> PLACED = List.of("userId", "users", "validate");

    private ThreeWayMerge() {}

    /** The document with both changes; empty where they contradict each other. */
    static Optional<JsonNode> of(JsonNode before, JsonNode one, JsonNode other) {
        try {
            return merged(Optional.of(before), Optional.of(one), Optional.of(other));
        } catch (Contradiction contradiction) {
            return Optional.empty();
        }
    }

    private static final class Contradiction extends RuntimeException {

        private static final long serialVersionUID = 1;

        Contradiction() {
            super("two values for one place", null, false, false);
        }
    }

    private static Optional<JsonNode> merged(
            Optional<JsonNode> before, Optional<JsonNode> one, Optional<JsonNode> other) {
        if (one.equals(before) || one.equals(other)) {
            return other;
        }
        if (other.equals(before)) {
            return one;
        }
        if (areAll(JsonNode::isObject, before, one, other)) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members(members(before), members(one), members(other)).forEach(object::set);
            return Optional.of(object);
        }
        if (areAll(JsonNode::isArray, before, one, other)) {
            return Optional.of(JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(members(elements(before), elements(one), elements(other))
                            .values()));
        }
        throw new Contradiction();
    }

    /** Both changes have a value of this kind, and so had the document before, if it had any. */
    private static boolean areAll(
            Predicate<JsonNode> kind, Optional<JsonNode> before, Optional<JsonNode> one, Optional<JsonNode> other) {
        return one.isPresent()
                && other.isPresent()
                && Stream.of(before, one, other).flatMap(Optional::stream).allMatch(kind);
    }

    private static Map<String, JsonNode> members(
            Map<String, JsonNode> before, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(one.keySet());
        names.addAll(other.keySet());
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (String name : names) {
            merged(
                            Optional.ofNullable(before.get(name)),
                            Optional.ofNullable(one.get(name)),
                            Optional.ofNullable(other.get(name)))
                    .ifPresent(value -> merged.put(name, value));
        }
        return merged;
    }

    private static Map<String, JsonNode> members(Optional<JsonNode> object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.ifPresent(
                present -> present.properties().forEach(member -> members.put(member.getKey(), member.getValue())));
        return members;
    }

    private static Map<String, JsonNode> elements(Optional<JsonNode> array) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        array.ifPresent(present -> present.forEach(element -> elements.put(key(element, elements.size()), element)));
        return elements;
    }

    private static String key(JsonNode element, int index) {
        if (element.isObject() && element.isEmpty() || PLACED.stream().anyMatch(element::has)) {
            return "element " + index;
        }
        return KEYS.stream()
                .filter(element::has)
                .findFirst()
                .map(key -> key + " " + element.get(key))
                .orElseGet(element::toString);
    }
}
