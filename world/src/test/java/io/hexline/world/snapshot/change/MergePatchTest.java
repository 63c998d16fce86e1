package io.hexline.world.snapshot.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
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

        assertEquals(
                Optional.of(1),
                MergePatch.find(file, "people", "ada")
                        .map(found -> found.path("x").asInt()));
        assertEquals(
                Optional.of("ada"),
                MergePatch.find(file, "tokens", "t")
                        .map(found -> found.path("personId").asText()));
        assertEquals(Optional.empty(), MergePatch.find(file, "people", "a"));
        assertEquals(Optional.empty(), MergePatch.find(file, "numbers", "ada"));
    }
}
