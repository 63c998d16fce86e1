package io.hexline.har.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortStringsTest {

    private static final int LONGEST = ShortStrings.LONGEST;

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\\"", "\\\\", "\\u0041", "\u00e4", "\u20ac", "\ud83d\ude00", "x\\n", "xx\\u00e9"})
    void a_long_string_is_cut_and_what_follows_is_not(String unit) throws IOException {
        for (int spaces = 0; spaces < 8; spaces++) {
            String text = " ".repeat(spaces) + "[\"" + unit.repeat(LONGEST + 1) + "\", [\"" + unit + "\"]]";

            List<String> read = strings(text, Integer.MAX_VALUE);

            String cut = read.get(0);
            assertTrue(ShortStrings.isCut(cut));
            String whole = strings("[\"" + unit + "\"]", Integer.MAX_VALUE).get(0);
            assertEquals(List.of(whole), read.subList(1, read.size()));
            assertTrue(whole.repeat(LONGEST + 1).startsWith(cut.substring(0, cut.length() - 1)));
            long written = cut.length() / whole.length() * (long) unit.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(written > LONGEST - 12 && written <= LONGEST + 12, written + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 7, 8_191, 8_192, 20_000})
    void a_string_is_cut_by_its_length_wherever_it_begins(int more) throws IOException {
        for (String before : List.of("", "x".repeat(7_990), "\\\\".repeat(4_095), "x".repeat(30_000))) {
            String value = "y".repeat(LONGEST + more);

            List<String> read = strings("[\"" + before + "\", \"" + value + "\", \"z\"]", Integer.MAX_VALUE);

            assertEquals(more > 0 ? ShortStrings.cutOff(value.substring(0, LONGEST)) : value, read.get(1));
            assertEquals("z", read.get(2));
        }
    }

    @Test
    void every_string_of_any_text_is_read_as_a_parser_reads_it_whole() throws IOException {
        Random random = new Random(20261129);
        String[] units = {"x", "\\\\", "\\\"", "\\u00e4", "\\ud83d\\ude00", "\u00e4", "\u20ac", "\ud83d\ude00", " "};
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < 60; i++) {
                text.append('"');
                for (int left = random.nextInt(1 << random.nextInt(14)); left > 0; left--) {
                    text.append(units[random.nextInt(units.length)]);
                }
                text.append("\",\n");
            }
            String json = text.append("0]").toString();
            List<String> whole = new ArrayList<>();
            new ObjectMapper().readTree(json).forEach(node -> whole.add(node.isTextual() ? node.textValue() : ""));

            assertEquals(whole.subList(0, 60), strings(json, 1 + random.nextInt(9_000)));
        }
    }

    @Test
    void a_string_that_nobody_asks_for_goes_through_as_it_is() throws IOException {
        String text = "{\"a\": \"" + "x\\\"".repeat(LONGEST) + "\", \"b\": \"\\\\\"} \"open";

        assertArrayEquals(
                text.getBytes(StandardCharsets.UTF_8),
                of(text, Integer.MAX_VALUE).readAllBytes());
        assertFalse(ShortStrings.isCut("x"));
        assertFalse(ShortStrings.isCut(""));
    }

    /** The strings of an array, asked for one by one. */
    private static List<String> strings(String json, int most) throws IOException {
        List<String> all = new ArrayList<>();
        try (ShortStrings text = of(json, most);
                JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.hasToken(JsonToken.VALUE_STRING)) {
                    all.add(text.text(parser));
                }
            }
        }
        return all;
    }

    /** A text that is read in pieces of at most so many bytes. */
    private static ShortStrings of(String text, int most) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] target, int offset, int wanted) {
                return super.read(target, offset, Math.min(wanted, most));
            }
        };
        return new ShortStrings(new Utf8Text(bytes, StandardCharsets.UTF_8));
    }
}
