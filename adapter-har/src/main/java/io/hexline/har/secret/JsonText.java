package io.hexline.har.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hexline.har.source.Brackets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets in JSON: by the names of the fields, in strings, and in objects that hold a name and a value. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Guards that some services put before JSON, so that it is no script. */
    private static final Pattern GUARD =
            Pattern.compile("^\\s*(?:\\)]}'[^\\n]*\\n|for ?\\(;;\\);|while ?\\(1\\);)?\\s*");

    private static final List<String> NAMING = List.of("name", "key", "header", "field", "id", "type");
    private static final List<String> NAMED = List.of("value", "values", "content");

    private final Redactor redactor;

    JsonText(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The text as it is where it holds no secret; empty where it is no JSON object, array or string. */
    Optional<String> redacted(String text) {
        Matcher guard = GUARD.matcher(text);
        String bare = guard.lookingAt() ? text.substring(guard.end()) : text;
        if (!Brackets.enclose(bare)) {
            return Optional.empty();
        }
        try {
            JsonNode read = MAPPER.readTree(bare);
            JsonNode tree = tree(read);
            return Optional.of(tree.equals(read) ? text : tree.toString());
        } catch (JsonProcessingException otherwise) {
            return Optional.empty();
        }
    }

    JsonNode tree(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ArrayNode array) {
            return array(array);
        }
        return node.isTextual() ? TextNode.valueOf(redactor.text(node.textValue())) : node;
    }

    /** Two strings can be a name and its value. */
    private JsonNode array(ArrayNode array) {
        boolean pair = array.size() == 2
                && array.path(0).isTextual()
                && array.path(1).isTextual()
                && redactor.hides(array.path(0).textValue());
        ArrayNode redacted = array.arrayNode(array.size());
        array.forEach(element -> redacted.add(tree(element)));
        if (pair) {
            redacted.set(1, redactor.hidden(array.path(1).textValue()));
        }
        return redacted;
    }

    private JsonNode object(ObjectNode object) {
        boolean secretPair = NAMED.stream().anyMatch(object::has)
                && NAMING.stream()
                        .map(object::path)
                        .filter(JsonNode::isTextual)
                        .anyMatch(name -> redactor.hides(name.textValue()));
        boolean secretCode = object.has(SignIn.CODE) && SignIn.isIn(object, redactor.signsIn());
        ObjectNode redacted = object.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            boolean hidden = secretPair && NAMED.contains(field.getKey())
                    || secretCode && field.getKey().equals(SignIn.CODE);
            redacted.set(redactor.text(field.getKey()), field(hidden ? "secret" : field.getKey(), field.getValue()));
        }
        return redacted;
    }

    private JsonNode field(String name, JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(redactor.field(name, value.textValue()));
        }
        return redactor.hides(name) ? hidden(value) : tree(value);
    }

    /** Everything in it is blank, but for what is true or false. */
    private JsonNode hidden(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode redacted = object.objectNode();
            object.properties()
                    .forEach(member -> redacted.set(redactor.text(member.getKey()), hidden(member.getValue())));
            return redacted;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode redacted = array.arrayNode(array.size());
            array.forEach(element -> redacted.add(hidden(element)));
            return redacted;
        }
        return value.isBoolean() || value.isNull() ? value : TextNode.valueOf(redactor.hidden(value.asText()));
    }
}
