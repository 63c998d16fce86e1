package io.hexline.conformance.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code <capture:name>} has kept of earlier answers, for {@code ${name}} in later steps. Lives for one run. */
public final class Captures {

    private static final Pattern USE = Pattern.compile("\\$\\{([A-Za-z0-9_]+)}");

    private final Map<String, String> values = new HashMap<>();

    public void keep(String name, String value) {
        values.put(name, value);
    }

    /**
     * The text with what was captured.
     *
     * @throws UnknownCapture if nothing was captured under a name that it uses
     */
    public String fill(String text) {
        return USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1))));
    }

    /** A copy of the document in which every text is filled. */
    public JsonNode fill(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode filled = object.objectNode();
            object.properties().forEach(member -> filled.set(member.getKey(), fill(member.getValue())));
            return filled;
        }
        if (json instanceof ArrayNode array) {
            ArrayNode filled = array.arrayNode();
            array.forEach(element -> filled.add(fill(element)));
            return filled;
        }
        return json.isTextual() ? TextNode.valueOf(fill(json.textValue())) : json;
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new UnknownCapture(name);
        }
        return value;
    }

    /** Something is used that was not captured before. */
    public static final class UnknownCapture extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnknownCapture(String name) {
            super("nothing was captured as '" + name + "' before this step");
        }
    }
}
