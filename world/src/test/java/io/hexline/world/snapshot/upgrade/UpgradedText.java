package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.snapshot.entry.Json;

/** What becomes of a snapshot of the first format; texts have single quotation marks. */
record UpgradedText(JsonNode upgraded) {

    static UpgradedText of(String first) {
        return new UpgradedText(SnapshotUpgrade.upgraded(tree(first)));
    }

    /** Whether it is this, but for the format, which it always says. */
    void assertIs(String today) {
        assertEquals(((ObjectNode) tree(today)).put(SnapshotUpgrade.FORMAT_FIELD, SnapshotUpgrade.FORMAT), upgraded);
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new IllegalArgumentException(json, mistake);
        }
    }
}
