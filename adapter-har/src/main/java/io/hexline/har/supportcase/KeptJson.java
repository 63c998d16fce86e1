package io.hexline.har.supportcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.har.kept.Ids;
import io.hexline.har.kept.Kind;
import io.hexline.har.kept.KnownWords;
import io.hexline.har.kept.Numbered;
import io.hexline.har.kept.Somebody;
import io.hexline.har.reading.ErrorTree;
import io.hexline.har.secret.Fingerprints;
import io.hexline.har.secret.Redactor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * JSON with all its objects and arrays, and the values that the diagnosis understands: read again, it tells the same. Of
 * the other values it has the kind and the length.
 *
 * @param bare whether it has nothing but what the diagnosis understands
 * @param concerned whose e-mails and ids stay
 * @param numbered tells apart everybody else
 * @param spared are told what is kept although it can stand among secrets
 */
record KeptJson(
        boolean bare,
        Predicate<String> concerned,
        Numbered numbered,
        Widening widening,
        Redactor redactor,
        Fingerprints spared) {

    private static final Set<String> PEOPLE = Set.of("email", "emails", "uuid", "personId", "userId", "item");
    private static final Set<String> ORGANIZATIONS = Set.of("orgId", "organizationId");
    private static final Set<String> CODES = Set.of("code", "errorCode");
    private static final Set<String> WORDS =
            Set.of("description", "message", "error_description", "detail", "error", "title");
    private static final Set<String> OPERATIONS = Set.of("add", "remove", "assign", "unassign");
    private static final String STATUS = "status";
    private static final int LAST_STATUS = 999;
    private static final int MOST = 100;

    /** The same, with nothing but what the diagnosis understands. */
    KeptJson barely() {
        return new KeptJson(true, concerned, numbered, widening, redactor, spared);
    }

    private boolean leavesOut(String name, JsonNode value) {
        boolean understood = name.equals(STATUS)
                || Stream.of(PEOPLE, ORGANIZATIONS, CODES, WORDS).anyMatch(names -> names.contains(name));
        return bare && value.isValueNode() && !understood;
    }

    /** Of a content that was read for errors, or was not. */
    JsonNode of(JsonNode json, Optional<ErrorTree> errors) {
        return value("", json, json, errors);
    }

    private JsonNode value(String name, JsonNode value, JsonNode around, Optional<ErrorTree> errors) {
        if (value instanceof ObjectNode object) {
            return object(object, errors);
        }
        if (value instanceof ArrayNode array) {
            return array(name, array, around, errors);
        }
        if (value.isBoolean() || value.isNull()) {
            return value;
        }
        Optional<Keep> asked = widening.of(name);
        if (asked.isPresent()) {
            widening.count(asked.get());
            return value.isTextual() ? TextNode.valueOf(redactor.field(name, value.textValue())) : value;
        }
        return value.isTextual() ? text(name, value.textValue(), around, errors) : number(name, value, around, errors);
    }

    private ObjectNode object(ObjectNode object, Optional<ErrorTree> errors) {
        ObjectNode kept = object.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            if (leavesOut(name, field.getValue())) {
                continue;
            }
            String shown = KnownWords.make(name) ? name : Kind.NAME.of(name);
            String unique = kept.has(shown) ? shown + " " + kept.size() : shown;
            kept.set(unique, value(name, field.getValue(), object, errors));
        }
        return kept;
    }

    /** Where nothing was read for errors, the first elements show what the others are like. */
    private ArrayNode array(String name, ArrayNode array, JsonNode around, Optional<ErrorTree> errors) {
        ArrayNode kept = array.arrayNode();
        int shown = errors.isPresent() ? array.size() : Math.min(MOST, array.size());
        for (int i = 0; i < shown; i++) {
            if (!leavesOut(name, array.get(i))) {
                kept.add(value(name, array.get(i), around, errors));
            }
        }
        return shown < array.size() ? kept.add("[" + (array.size() - shown) + " more elements]") : kept;
    }

    private JsonNode text(String name, String text, JsonNode around, Optional<ErrorTree> errors) {
        if (PEOPLE.contains(name)) {
            String shown = Somebody.shown(text);
            return TextNode.valueOf(concerned.test(shown) ? shown : numbered.somebody(text));
        }
        if (ORGANIZATIONS.contains(name) && Ids.isOne(text) || Ids.isLicense(text)) {
            spared.spare(text);
            return TextNode.valueOf(text);
        }
        if (name.equals("operation") && OPERATIONS.contains(text) || isStatus(name, around)) {
            return TextNode.valueOf(text);
        }
        boolean tells = errors.filter(tree -> tree.tells(around)).isPresent();
        if (CODES.contains(name) && (tells || ErrorTree.isHarmless(TextNode.valueOf(text)))) {
            return TextNode.valueOf(Somebody.code(text));
        }
        return TextNode.valueOf(tells && WORDS.contains(name) ? errors.get().shown(around, text) : Kind.TEXT.of(text));
    }

    private static JsonNode number(String name, JsonNode number, JsonNode around, Optional<ErrorTree> errors) {
        boolean code = CODES.contains(name)
                && (ErrorTree.isHarmless(number)
                        || errors.filter(tree -> tree.tells(around)).isPresent());
        if (code && Somebody.code(number.asText()).equals(number.asText()) || isStatus(name, around)) {
            return number;
        }
        return PEOPLE.contains(name) || WORDS.contains(name)
                ? IntNode.valueOf(0)
                : TextNode.valueOf(code ? Somebody.code(number.asText()) : Kind.ofNumber(number.asText()));
    }

    private static boolean isStatus(String name, JsonNode around) {
        JsonNode status = around.path(STATUS);
        return name.equals(STATUS)
                && (status.isIntegralNumber() || status.isTextual())
                && status.asText().matches("\\d{3}")
                && status.asInt() <= LAST_STATUS;
    }
}
