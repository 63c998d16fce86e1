package io.hexline.world.snapshot.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** The examples of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}|{\"a\":null}|{}",
                "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
                "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
                "[\"a\",\"b\"]|[\"c\",\"d\"]|[\"c\",\"d\"]",
                "{\"a\":\"b\"}|[\"c\"]|[\"c\"]",
                "{\"a\":\"foo\"}|null|null",
                "{\"a\":\"foo\"}|\"bar\"|\"bar\"",
                "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
                "[1,2]|{\"a\":\"b\",\"c\":null}|{\"a\":\"b\"}",
                "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
            })
    void whatAPatchMakesOfSomething(String original, String patch, String result) {
        assertEquals(tree(result), MergePatch.patched(tree(original), tree(patch)));
    }

    @Test
    void aThingIsFoundInListsOfItsNameOnly() {
        JsonNode file = tree("{\"organizations\":[{\"id\":\"a\",\"people\":[{\"id\":\"ada\",\"x\":1}],"
                + "\"locations\":[{\"id\":\"ada\"}]}],\"tokens\":[{\"token\":\"t\",\"personId\":\"ada\"}]}");

        assertEquals(1, MergePatch.find(file, "people", "ada").get(0).path("x").asInt());
        assertEquals(
                "ada",
                MergePatch.find(file, "tokens", "t").get(0).path("personId").asText());
        assertEquals(List.of(), MergePatch.find(file, "people", "a"));
        assertEquals(List.of(), MergePatch.find(file, "numbers", "ada"));
    }

    @Test
    void allThatHaveTheKeyAreFound() {
        JsonNode file = tree("{\"organizations\":[{\"licenses\":[{\"id\":\"l\"}]},{\"licenses\":[{\"id\":\"l\"}]}]}");

        assertEquals(2, MergePatch.find(file, "licenses", "l").size());
    }

    @Test
    void whatHasNoSuchKeyIsFoundByItsNameOrEMail() {
        JsonNode file =
                tree("{\"people\":[{\"id\":\"a\",\"displayName\":\"Ada Berg\",\"emails\":[\"ada@example.com\"]},"
                        + "{\"id\":\"b\",\"displayName\":\"ada berg\"},{\"id\":\"ada berg\"}]}");

        assertEquals(1, MergePatch.find(file, "people", "ADA@example.com").size());
        assertEquals(1, MergePatch.find(file, "people", "ada berg").size());
        List<ObjectNode> several = MergePatch.find(file, "people", "Ada Berg");
        assertEquals("several in people are called so: a, b", MergePatch.ambiguity("people", several));
    }

    @Test
    void schedulesAreToldApartByTheirTypeToo() {
        String closed = "{\"timetables\":[{\"name\":\"x\",\"type\":\"HOLIDAYS\"%s}]}";
        JsonNode file = tree("{\"timetables\":[{\"name\":\"x\"},{\"name\":\"x\",\"type\":\"HOLIDAYS\"}]}");

        assertEquals(1, MergePatch.find(file, "timetables", "HOLIDAYS:x").size());
        assertEquals(1, MergePatch.find(file, "timetables", "BUSINESS_HOURS:x").size());
        JsonNode merged = PartMerge.merged(file, tree(closed.formatted(",\"events\":[]")));
        assertEquals(2, merged.path("timetables").size());
        assertTrue(merged.at("/timetables/0/events").isMissingNode());
        assertTrue(merged.at("/timetables/1/events").isArray());
    }
}
