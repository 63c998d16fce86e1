package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What the schemas of a document allow in an answer, as lines: a path of keys, and behind {@code =} a value. */
record SchemaKeys(JsonNode document) {

    private static final int DEEPEST = 12;

    /** Every key, and every value of an enumeration, for example {@code items[].status=STARTED}. */
    Set<String> allowed(JsonNode schema) {
        Set<String> lines = new TreeSet<>();
        collect("", schema, lines, false, 0);
        return lines;
    }

    /** Every key that must be there. */
    Set<String> required(JsonNode schema) {
        Set<String> lines = new TreeSet<>();
        collect("", schema, lines, true, 0);
        return lines;
    }

    private void collect(String path, JsonNode schema, Set<String> lines, boolean required, int depth) {
        JsonNode whole =
                schema.has("$ref") ? document.at(schema.get("$ref").textValue().substring(1)) : schema;
        if (depth > DEEPEST) {
            throw new IllegalStateException(path + " goes on without end");
        }
        for (String alternatives : new String[] {"allOf", "anyOf", "oneOf"}) {
            whole.path(alternatives).forEach(part -> collect(path, part, lines, required, depth + 1));
        }
        if (!required) {
            whole.path("enum").forEach(value -> lines.add(path + "=" + value.asText()));
        }
        if (whole.has("items")) {
            collect(path + "[]", whole.get("items"), lines, required, depth + 1);
        }
        whole.path("properties").properties().forEach(property -> {
            String key = path + "." + property.getKey();
            if (!required || isRequired(whole, property.getKey())) {
                lines.add(key);
                collect(key, property.getValue(), lines, required, depth + 1);
            }
        });
    }

    private static boolean isRequired(JsonNode schema, String key) {
        for (JsonNode name : schema.path("required")) {
            if (name.textValue().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
