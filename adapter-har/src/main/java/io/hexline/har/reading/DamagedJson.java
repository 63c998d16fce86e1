package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * JSON that was cut off, or damaged otherwise, as far as it can be made out: what is open at the end counts as closed,
 * and a string ends with its line.
 */
final class DamagedJson {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 12;
    private static final Pattern HALF_ESCAPE = Pattern.compile("\\\\(?:u\\p{XDigit}{0,3})?$");
    private static final JsonMapper STRINGS = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final String text;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private String name = "";
    private int at;

    private DamagedJson(String text) {
        this.text = text;
    }

    /** What is deeper than can be expected, and all behind it, is left out. */
    static JsonNode tree(String text) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        DamagedJson remains = new DamagedJson(text);
        remains.open.push(all);
        while (remains.at < text.length() && remains.open.size() <= DEEPEST) {
            remains.next();
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    private void next() {
        char first = text.charAt(at++);
        switch (first) {
            case '{' -> begin(JsonNodeFactory.instance.objectNode());
            case '[' -> begin(JsonNodeFactory.instance.arrayNode());
            case '}' -> end(ObjectNode.class);
            case ']' -> end(ArrayNode.class);
            case '"' -> string();
            default -> {
                if (Character.isDigit(first)) {
                    number();
                }
            }
        }
    }

    private void begin(ContainerNode<?> container) {
        add(container);
        open.push(container);
    }

    /** Ends the innermost container of this kind, and what was left open in it. */
    private void end(Class<?> kind) {
        while (open.size() > 1 && !kind.isInstance(open.peek())) {
            open.pop();
        }
        if (open.size() > 1) {
            open.pop();
        }
    }

    private void string() {
        int begin = at;
        while (at < text.length() && "\"\r\n".indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        String value = unescaped(text.substring(begin, at));
        at++;
        if (isName()) {
            name = value;
        } else {
            addScalar(JsonNodeFactory.instance.textNode(value));
        }
    }

    private boolean isName() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == ':';
    }

    private void number() {
        int begin = at - 1;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - begin <= LONGEST_NUMBER) {
            addScalar(JsonNodeFactory.instance.numberNode(Long.parseLong(text.substring(begin, at))));
        }
    }

    private void addScalar(JsonNode value) {
        if (open.size() > 1) {
            add(value);
        }
    }

    private void add(JsonNode value) {
        if (open.peek() instanceof ObjectNode object) {
            object.set(name, value);
        } else if (open.peek() instanceof ArrayNode array) {
            array.add(value);
        }
        name = "";
    }

    private static String unescaped(String raw) {
        return parsed(raw)
                .or(() -> parsed(HALF_ESCAPE.matcher(raw).replaceFirst("")))
                .orElse(raw);
    }

    private static Optional<String> parsed(String raw) {
        try {
            return Optional.of(STRINGS.readValue("\"" + raw + "\"", String.class));
        } catch (JsonProcessingException half) {
            return Optional.empty();
        }
    }
}
