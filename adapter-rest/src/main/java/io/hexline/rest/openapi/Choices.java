package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.rest.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the parameters of an operation's query can be, where the description names all of it: truth values, and those of
 * an enumeration. Operations of the control know no other parameters than those that the description names; clients of the
 * public API send more than that.
 *
 * @param choices by parameter
 * @param names of all that can be sent; empty where others can be, too
 */
public record Choices(Map<String, Choice> choices, Optional<Set<String>> names) {

    private static final Choices ANY = new Choices(Map.of(), Optional.empty());
    private static final String CONTROL = "control";

    /**
     * What one of them can be.
     *
     * @param values as they are written; truth values in any case
     * @param severally whether it can be several of them, with commas between
     */
    private record Choice(List<String> values, boolean severally) {

        /** Clients write {@code true}, {@code True} or {@code 1}. */
        static final Choice TRUTH = new Choice(List.of("true", "false", "1", "0"), false);

        /** Empty where the schema leaves it open. */
        static Optional<Choice> of(JsonNode schema) {
            String type = schema.path("type").asText();
            List<String> values = StreamSupport.stream(schema.findPath("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            return type.equals("boolean")
                    ? Optional.of(TRUTH)
                    : Optional.of(new Choice(values, type.equals("array"))).filter(choice -> !values.isEmpty());
        }

        boolean allows(String value) {
            String spelled = this == TRUTH ? value.toLowerCase(Locale.ROOT) : value;
            Stream<String> parts = severally ? Stream.of(value.split(",")).map(String::strip) : Stream.of(spelled);
            return value.isBlank() || parts.allMatch(values::contains);
        }

        String refusal() {
            return this == TRUTH
                    ? "is no boolean: expected true or false"
                    : "must be one of " + String.join(", ", values);
        }
    }

    private static final Map<String, Choices> OF_OPERATIONS = read(Fragments.together());

    /** Those of the operation at this method and path. */
    public static Choices of(String method, String path) {
        return OF_OPERATIONS.getOrDefault(key(method, path), ANY);
    }

    /** The first parameter that there is not, or that is none of what it can be; blank counts as absent. */
    public Optional<Problem> mistake(Map<String, String> query) {
        return unknown(query.keySet()).or(() -> wrong(query));
    }

    private Optional<Problem> unknown(Set<String> sent) {
        return names.flatMap(known -> sent.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Problem.invalid("There is no parameter '" + name + "' here"
                        + (known.isEmpty() ? "." : ", but: " + String.join(", ", known) + "."))));
    }

    private Optional<Problem> wrong(Map<String, String> query) {
        return query.entrySet().stream()
                .flatMap(parameter -> Optional.ofNullable(choices.get(parameter.getKey()))
                        .filter(choice -> !choice.allows(parameter.getValue()))
                        .map(choice -> Problem.ofParameter(parameter.getKey(), parameter.getValue(), choice.refusal()))
                        .stream())
                .findFirst();
    }

    private static Map<String, Choices> read(ObjectNode description) {
        Map<String, Choices> choices = new HashMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> choices.put(
                                key(operation.getKey(), path.getKey()),
                                of(description.path("parameters"), operation.getValue()))));
        return Map.copyOf(choices);
    }

    private static String key(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private static Choices of(JsonNode shared, JsonNode operation) {
        Map<String, Choice> choices = new HashMap<>();
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String reference = parameter.path("$ref").asText();
            JsonNode whole =
                    reference.isEmpty() ? parameter : shared.path(reference.substring(reference.lastIndexOf('/') + 1));
            if (whole.path("in").asText().equals("query")) {
                String name = whole.path("name").asText();
                names.add(name);
                Choice.of(whole.path("schema")).ifPresent(choice -> choices.put(name, choice));
            }
        }
        boolean isControl = operation.at("/tags/0").asText().equals(CONTROL);
        return new Choices(Map.copyOf(choices), isControl ? Optional.of(names) : Optional.empty());
    }
}
