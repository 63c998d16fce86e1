package io.hexline.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A place in a JSON document: a JSON Pointer (RFC 6901) in which elements of arrays can also be named by what
 * identifies them, as in {@code /people/anna@example.com/calling/extension}.
 *
 * @param segments unescaped; at least one
 */
record KeyPath(List<String> segments) {

    /** The members that identify an element of an array; of several values, each does. */
    private static final List<String> KEYS = List.of("id", "emails", "email", "phoneNumber", "name", "token");

    /** Reads a path that starts with a slash. */
    static KeyPath parse(String text) {
        return new KeyPath(Arrays.stream(text.substring(1).split("/", -1))
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    String last() {
        return segments.get(segments.size() - 1);
    }

    /** The node that holds the last segment, or why there is none. */
    Either<String, JsonNode> parentIn(JsonNode document) {
        Either<String, JsonNode> found = Either.right(document);
        for (String segment : segments.subList(0, segments.size() - 1)) {
            found = found.flatMap(node -> child(node, segment));
        }
        return found;
    }

    private static Either<String, JsonNode> child(JsonNode node, String segment) {
        if (node instanceof ArrayNode array) {
            return indexIn(array, segment).map(array::get);
        }
        return node.has(segment) ? Either.right(node.get(segment)) : Either.left("there is no '" + segment + "'");
    }

    /** Which element of an array a segment means: the one that it names, or else the one at that index. */
    static Either<String, Integer> indexIn(ArrayNode array, String segment) {
        List<Integer> named = IntStream.range(0, array.size())
                .filter(index -> isNamed(array.get(index), segment))
                .boxed()
                .toList();
        if (named.size() > 1) {
            return Either.left("'" + segment + "' names " + named.size() + " elements: use an index");
        }
        if (named.size() == 1) {
            return Either.right(named.get(0));
        }
        boolean index = segment.matches("[0-9]{1,6}") && Integer.parseInt(segment) < array.size();
        return index ? Either.right(Integer.parseInt(segment)) : Either.left("there is no element '" + segment + "'");
    }

    private static boolean isNamed(JsonNode element, String segment) {
        return element.isObject()
                ? KEYS.stream().map(element::path).anyMatch(key -> isNamed(key, segment))
                : isText(element, segment)
                        || StreamSupport.stream(element.spliterator(), false).anyMatch(value -> isText(value, segment));
    }

    private static boolean isText(JsonNode value, String text) {
        return value.isValueNode() && value.asText().equals(text);
    }
}
