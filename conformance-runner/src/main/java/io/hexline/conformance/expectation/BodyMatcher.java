package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares a document with an expected part of it: members may be more, elements not. */
final class BodyMatcher {

    private static final String ANY_ORDER = "<any-order>";

    private final Captures captures;

    BodyMatcher(Captures captures) {
        this.captures = captures;
    }

    List<Mismatch> compare(String at, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return expected.properties().stream()
                    .flatMap(member ->
                            compare(at + "/" + member.getKey(), member.getValue(), actual.path(member.getKey()))
                                    .stream())
                    .toList();
        }
        if (expected instanceof ArrayNode wanted && actual instanceof ArrayNode found) {
            return ANY_ORDER.equals(wanted.path(0).textValue())
                    ? inAnyOrder(at, wanted, found)
                    : inOrder(at, wanted, found);
        }
        return isLike(expected, actual) ? List.of() : List.of(mismatch(at, expected, actual));
    }

    private List<Mismatch> inOrder(String at, ArrayNode expected, ArrayNode actual) {
        if (expected.size() != actual.size()) {
            return List.of(mismatch(at, expected, actual));
        }
        return IntStream.range(0, expected.size())
                .boxed()
                .flatMap(index -> compare(at + "/" + index, expected.get(index), actual.get(index)).stream())
                .toList();
    }

    /** The first element says so; each of the others needs an actual one of its own. */
    private List<Mismatch> inAnyOrder(String at, ArrayNode expected, ArrayNode actual) {
        List<JsonNode> left = new ArrayList<>();
        actual.forEach(left::add);
        boolean allFound = IntStream.range(1, expected.size())
                .allMatch(index -> left.stream()
                        .filter(element ->
                                compare(at, expected.get(index), element).isEmpty())
                        .findFirst()
                        .filter(left::remove)
                        .isPresent());
        return allFound && left.isEmpty() ? List.of() : List.of(mismatch(at, expected, actual));
    }

    private boolean isLike(JsonNode expected, JsonNode actual) {
        if (!expected.isTextual()) {
            return expected.isNumber() && actual.isNumber()
                    ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                    : expected.equals(actual);
        }
        ExpectedText text = new ExpectedText(expected.textValue());
        if (actual instanceof MissingNode) {
            return text.isAbsent();
        }
        boolean whole = actual.isTextual() || text.takesAnyType();
        return whole && text.matches(actual.isValueNode() ? actual.asText() : actual.toString(), captures);
    }

    private static Mismatch mismatch(String at, JsonNode expected, JsonNode actual) {
        return new Mismatch(at, expected.toString(), actual.isMissingNode() ? "nothing" : actual.toString());
    }
}
