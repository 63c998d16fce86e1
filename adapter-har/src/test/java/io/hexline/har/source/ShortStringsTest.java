package io.hexline.har.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortStringsTest {

    private static final int LONGEST = ShortStrings.LONGEST;

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\\"", "\\\\", "\\u0041", "\u00e4", "\ud83d\ude00", "x\\n", "xx\\u00e9"})
    void a_long_string_is_cut_and_what_follows_is_not(String unit) throws IOException {
        String text = "{\"long\": \"" + unit.repeat(LONGEST + 1) + "\", \"next\": [\"" + unit + "\"]}";

        JsonNode read = new ObjectMapper().readTree(new ShortStrings(new StringReader(text)));

        String cut = read.get("long").textValue();
        assertTrue(ShortStrings.isCut(cut));
        assertTrue(cut.length() <= LONGEST + 6);
        JsonNode whole = new ObjectMapper().readTree("[\"" + unit + "\"]");
        assertEquals(whole, read.get("next"));
        String repeated = whole.get(0).textValue().repeat(LONGEST + 1);
        assertTrue(repeated.startsWith(cut.substring(0, cut.length() - 1)));
    }

    @Test
    void what_is_short_enough_stays_as_it_is() throws IOException {
        String text = "{\"a\": \"" + "x".repeat(LONGEST) + "\", \"b\": \"\\\\\"} \"open";

        StringWriter copy = new StringWriter();
        new ShortStrings(new StringReader(text)).transferTo(copy);

        assertEquals(text, copy.toString());
        assertFalse(ShortStrings.isCut("x"));
        assertFalse(ShortStrings.isCut(""));
    }
}
