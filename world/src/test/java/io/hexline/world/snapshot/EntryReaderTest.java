package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.Json;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.read.EntryReader;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a stream is what the schema allows, and read to the same entries as by way of a tree. */
class EntryReaderTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "600",
            "3000000000",
            "1.0",
            "\" \"",
            "\"x\"",
            "\"+14085550100\\n\"",
            "\"NO\\n\"",
            "\"a@\\ue000b\"",
            "\"a\\ud83d\"",
            "\"a\\u0000\"",
            "\"a\\ud83d\\ude00\"",
            "\"2020-02-30T00:00:00Z\"",
            "\"time-out\"",
            "{}",
            "[]",
            "[\"x\", \"x\"]",
            "[\"a\", \"b\"]",
            "{\"status\": 500, \"code\": \"\", \"reason\": \"r\"}");

    private static final int SHARE = Integer.getInteger("hexline.mistakes.share", 20);

    private final Random chance = new Random(7);
    private int accepted;
    private int refused;

    private static Optional<SnapshotEntry> streamed(String json) {
        return EntryReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Either<List<SnapshotError>, SnapshotEntry> explained(String json) {
        return SnapshotParser.explained(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A sample is enough, by chance, but the same each time: all take a minute. */
    private void compareSome(JsonNode file) {
        if (chance.nextInt(SHARE) == 0) {
            compare(file.toString());
        }
    }

    private void compare(String json) {
        Optional<SnapshotEntry> streamed = streamed(json);
        if (streamed.isPresent()) {
            Either<List<SnapshotError>, SnapshotEntry> explained = explained(json);
            assertTrue(explained.isRight(), explained::toString);
            assertTrue(explained.contains(streamed.get()), json);
            accepted++;
        } else {
            refused++;
        }
    }

    @Test
    void filesWithoutMistakesNeedNoTree() throws IOException {
        for (String file : List.of(RoundTripTest.full(), Snapshots.sampleFile(), Snapshots.example())) {
            assertEquals(Either.right(streamed(file).orElseThrow()), explained(file));
        }
    }

    /** Each value of a file that mentions every field is left out, and replaced by others, one at a time. */
    @Test
    void acceptsNothingThatTheSchemaRefuses() throws IOException {
        JsonNode file = Json.MAPPER.readTree(RoundTripTest.full());
        for (JsonNode parent : parents(file)) {
            if (parent instanceof ObjectNode object) {
                for (String field : names(object)) {
                    JsonNode value = object.remove(field);
                    compareSome(file);
                    for (String other : VALUES) {
                        object.set(field, Json.MAPPER.readTree(other));
                        compareSome(file);
                    }
                    object.set(field, value);
                }
            } else if (parent instanceof ArrayNode list) {
                JsonNode value = list.remove(0);
                compareSome(file);
                for (String other : VALUES) {
                    list.insert(0, Json.MAPPER.readTree(other));
                    compareSome(file);
                    list.remove(0);
                }
                list.insert(0, value);
            }
        }

        assertTrue(accepted > 25 && refused > 250, accepted + " accepted, " + refused + " refused");
    }

    private static List<JsonNode> parents(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isContainerNode() && !node.isEmpty()) {
            found.add(node);
            node.forEach(child -> found.addAll(parents(child)));
        }
        return found;
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": 2, \"organizations\": []} {}",
                "{\"format\": 2, \"organizations\": [], \"organizations\": []}",
                "{\"format\": 2, \"organizations\": [], \"work\": {\"jobs\": [], \"jobs\": []}}",
                "{\"format\": 2, \"organizations\": [],}",
                "{\"format\": 1, \"organizations\": []}",
                "{\"organizations\": []}",
                "{\"format\": 2, \"organizations\": [",
            })
    void leavesMistakesToTheTree(String json) {
        assertEquals(Optional.empty(), streamed(json));
    }
}
