package io.hexline.world.snapshot.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartMergeTest {

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}|{\"b\":2}|{\"a\":1,\"b\":2}",
                "{\"a\":1}|{\"a\":2}|{\"a\":2}",
                "{\"a\":{\"x\":1}}|{\"a\":{\"y\":2}}|{\"a\":{\"x\":1,\"y\":2}}",
                "{\"l\":[{\"id\":\"1\",\"x\":1}]}|{\"l\":[{\"id\":\"2\"}]}|{\"l\":[{\"id\":\"1\",\"x\":1},{\"id\":\"2\"}]}",
                "{\"l\":[{\"id\":\"1\",\"x\":1}]}|{\"l\":[{\"id\":\"1\",\"y\":2}]}|{\"l\":[{\"id\":\"1\",\"x\":1,\"y\":2}]}",
                "{\"l\":[]}|{\"l\":[{\"id\":\"1\"}]}|{\"l\":[{\"id\":\"1\"}]}",
                "{\"n\":[{\"phoneNumber\":\"+1\"}]}|{\"n\":[{\"phoneNumber\":\"+1\",\"x\":1}]}|{\"n\":[{\"phoneNumber\":\"+1\",\"x\":1}]}",
                "{\"f\":[{\"port\":\"a\"}]}|{\"f\":[{\"port\":\"a\"}]}|{\"f\":[{\"port\":\"a\"},{\"port\":\"a\"}]}",
                "{\"t\":[\"x\"]}|{\"t\":[\"y\"]}|{\"t\":[\"y\"]}",
                "{\"a\":{\"x\":1}}|{\"a\":null}|{\"a\":null}",
                "{\"l\":[{\"id\":\"ada\"}]}|{\"l\":[{\"id\":\"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE\",\"x\":1}]}|{\"l\":[{\"id\":\"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE\",\"x\":1}]}"
            })
    void whatComesOfAPart(String file, String part, String merged) {
        assertEquals(tree(merged), PartMerge.merged(tree(file), tree(part)));
    }
}
