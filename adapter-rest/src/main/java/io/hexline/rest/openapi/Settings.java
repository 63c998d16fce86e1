package io.hexline.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Syntax;
import io.hexline.rest.json.Fields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What clients set and read back, and nothing here looks at: the description says what it can be, and what it is where nobody
 * has set it. It is kept under paths such as {@code callPolicies.policy}, as JSON text; an array is one value.
 */
public final class Settings {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final ObjectNode SCHEMAS = (ObjectNode) Fragments.together().get("schemas");

    private final Map<String, SettingSchema> properties;

    private Settings(Map<String, SettingSchema> properties) {
        this.properties = properties;
    }

    /**
     * Those that an answer shows and a request can change.
     *
     * @param answer the name of a schema, as {@code request}
     * @param others the properties of both that are no settings
     */
    public static Settings of(String answer, String request, Set<String> others) {
        Map<String, SettingSchema> properties = new LinkedHashMap<>(SettingSchema.of(SCHEMAS.path(answer)));
        properties.keySet().retainAll(names(request));
        properties.keySet().removeAll(others);
        return new Settings(properties);
    }

    /** The names of all properties of a schema. */
    public static Set<String> names(String schema) {
        return ImmutableSet.copyOf(SCHEMAS.path(schema).path("properties").fieldNames());
    }

    static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : SCHEMAS.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /**
     * What a body sets, by path; empty for what it takes away, by {@code null} or a text of which nothing can be seen.
     *
     * @param notes where mistakes are noted
     */
    public Map<String, Optional<String>> read(ObjectNode body, Fields notes) {
        Map<String, Optional<String>> changes = new HashMap<>();
        properties.forEach((name, schema) -> read(body.path(name), schema, name, changes, notes));
        return changes;
    }

    private static void read(
            JsonNode value, SettingSchema schema, String path, Map<String, Optional<String>> changes, Fields notes) {
        if (value.isMissingNode() || schema.isReadOnly()) {
            return;
        }
        boolean gone = value.isNull() || value.isTextual() && !Syntax.isVisible(value.textValue());
        if (gone) {
            changes.put(path, Optional.empty());
        } else if (schema.isObject() && value.isObject()) {
            schema.properties()
                    .forEach((name, inner) -> read(value.path(name), inner, path + "." + name, changes, notes));
        } else {
            schema.read(value, path, notes::check).ifPresent(read -> changes.put(path, Optional.of(read.toString())));
        }
    }

    /** All that is set, and what else there is. */
    public ObjectNode written(Map<String, String> kept) {
        return written(properties, "", kept);
    }

    private static ObjectNode written(Map<String, SettingSchema> properties, String path, Map<String, String> kept) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        properties.forEach(
                (name, schema) -> written(schema, path + name, kept).ifPresent(value -> written.set(name, value)));
        return written;
    }

    private static Optional<JsonNode> written(SettingSchema schema, String path, Map<String, String> kept) {
        if (schema.isObject()) {
            String below = path + ".";
            boolean shown = schema.required() || kept.keySet().stream().anyMatch(name -> name.startsWith(below));
            return shown ? Optional.of(written(schema.properties(), below, kept)) : Optional.empty();
        }
        return Optional.ofNullable(kept.get(path))
                .map(Settings::json)
                .flatMap(value -> known(schema, value))
                .or(schema::otherwise);
    }

    /** What was kept by others than this, and is not what it can be, does not count. */
    private static Optional<JsonNode> known(SettingSchema schema, JsonNode value) {
        Mistaken mistaken = new Mistaken();
        return schema.read(value, "", mistaken).filter(read -> !mistaken.noted);
    }

    /** Whether there was any mistake. */
    private static final class Mistaken implements SettingSchema.Notes {

        private boolean noted;

        @Override
        public void check(String path, boolean holds, String demand) {
            noted |= !holds;
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException strange) {
            return MissingNode.getInstance();
        }
    }
}
