package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a setting can be: an object, an array, a truth value, a whole number or a text.
 *
 * @param required whether what it belongs to always shows it
 */
record SettingSchema(JsonNode schema, boolean required) {

    private static final int MOST_CHARACTERS = 1024;
    private static final int MOST_ELEMENTS = 1000;

    /** Where it is told what does not hold, as {@link io.hexline.rest.json.Fields#check} takes it. */
    @FunctionalInterface
    interface Notes {

        void check(String path, boolean holds, String demand);
    }

    /** The properties of a schema, by name. */
    static Map<String, SettingSchema> of(JsonNode object) {
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.textValue()));
        Map<String, SettingSchema> properties = new LinkedHashMap<>();
        object.path("properties")
                .properties()
                .forEach(property -> properties.put(
                        property.getKey(),
                        new SettingSchema(
                                Settings.resolved(property.getValue()), required.contains(property.getKey()))));
        return properties;
    }

    Map<String, SettingSchema> properties() {
        return of(schema);
    }

    boolean isObject() {
        return type().equals("object");
    }

    /** Whether requests do not change it. */
    boolean isReadOnly() {
        return schema.path("readOnly").booleanValue();
    }

    /** What it is where nobody has set it. */
    Optional<JsonNode> otherwise() {
        return Optional.ofNullable(schema.get("default"));
    }

    /** The value, without what the schema does not know; empty where it is none, which is noted. */
    Optional<JsonNode> read(JsonNode value, String path, Notes notes) {
        return switch (type()) {
            case "object" ->
                holds(value.isObject(), path, "must be an object", notes) ? object(value, path, notes) : none();
            case "array" -> array(value, path, notes);
            case "boolean" -> only(value, value.isBoolean(), path, "must be true or false", notes);
            case "integer" ->
                only(value, value.isIntegralNumber() && value.canConvertToInt(), path, "must be a whole number", notes);
            default -> text(value, path, notes);
        };
    }

    private String type() {
        return schema.path("type").asText();
    }

    private static Optional<JsonNode> none() {
        return Optional.empty();
    }

    private static boolean holds(boolean holds, String path, String demand, Notes notes) {
        notes.check(path, holds, demand);
        return holds;
    }

    private static Optional<JsonNode> only(JsonNode value, boolean holds, String path, String demand, Notes notes) {
        return Optional.of(value).filter(read -> holds(holds, path, demand, notes));
    }

    /** Some clients write a whole number where the API has a text of digits. */
    private Optional<JsonNode> text(JsonNode value, String path, Notes notes) {
        JsonNode text = value.isIntegralNumber() ? TextNode.valueOf(value.asText()) : value;
        boolean sound = holds(text.isTextual(), path, "must be a string", notes)
                && holds(
                        text.textValue().length() <= MOST_CHARACTERS,
                        path,
                        "can have at most " + MOST_CHARACTERS + " characters",
                        notes)
                && holds(
                        CharMatcher.javaIsoControl().matchesNoneOf(text.textValue()),
                        path,
                        "must not hold control characters",
                        notes);
        return sound
                ? only(text, isChoice(text), path, "must be one of " + String.join(", ", choices()), notes)
                : none();
    }

    private boolean isChoice(JsonNode text) {
        return !schema.has("enum") || choices().contains(text.textValue());
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add(choice.textValue()));
        return choices;
    }

    /** An element that stands alone counts as an array of one. */
    private Optional<JsonNode> array(JsonNode value, String path, Notes notes) {
        ArrayNode elements = value instanceof ArrayNode array
                ? array
                : JsonNodeFactory.instance.arrayNode().add(value);
        SettingSchema element = new SettingSchema(Settings.resolved(schema.path("items")), true);
        ArrayNode read = JsonNodeFactory.instance.arrayNode();
        if (!holds(elements.size() <= MOST_ELEMENTS, path, "can have at most " + MOST_ELEMENTS + " elements", notes)) {
            return none();
        }
        for (int index = 0; index < elements.size(); index++) {
            element.read(elements.get(index), path + "[" + index + "]", notes).ifPresent(read::add);
        }
        return Optional.of(read);
    }

    private Optional<JsonNode> object(JsonNode value, String path, Notes notes) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        properties().forEach((name, inner) -> {
            String at = path + "." + name;
            notes.check(at, !inner.required || value.hasNonNull(name), "is required");
            if (value.hasNonNull(name)) {
                inner.read(value.get(name), at, notes).ifPresent(known -> read.set(name, known));
            }
        });
        return Optional.of(read);
    }
}
