package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.Json;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file: it is a world that survives and that a host can hold, or it has problems. */
class ChangedSnapshotsTest {

    private static final long SEED = 20260301;
    private static final int ROUNDS = 600;
    private static final String[] VALUES = {
        "null",
        "true",
        "7",
        "-1",
        "1e30",
        "0.5",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"+4721555101\"",
        "\"oslo\"",
        "\"ada\"",
        "\"Y2lzY29zcGFyazovL3VzL1BFT1BMRS9hZGE\"",
        "\"\\u0000\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[\"ada\", \"ada\"]"
    };

    @Test
    void aChangedFileIsAWorldOrHasProblems() throws IOException {
        Random random = new Random(SEED);
        int worlds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String mutant = mutant(random);
            Either<List<SnapshotError>, World> answer = Snapshots.parse(mutant);
            if (answer.isRight()) {
                worlds++;
                assertEquals(answer, Snapshots.parse(Snapshots.write(answer.get())), mutant);
                assertEquals(answer.get(), TestHost.of(answer.get()).world(), mutant);
            } else {
                assertFalse(answer.getLeft().isEmpty(), mutant);
            }
        }
        assertTrue(worlds > ROUNDS / 20 && worlds < ROUNDS, "seed " + SEED + ": " + worlds + " worlds");
    }

    private static String mutant(Random random) throws IOException {
        JsonNode file = Json.MAPPER.readTree(SavedWorldTest.full());
        List<JsonNode> containers = new ArrayList<>();
        collect(file, containers);
        JsonNode target = containers.get(random.nextInt(containers.size()));
        JsonNode value = Json.MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        int place = random.nextInt(target.size());
        boolean removes = random.nextInt(4) == 0;
        if (target instanceof ArrayNode array) {
            if (removes) {
                array.remove(place);
            } else {
                array.set(place, value);
            }
        } else {
            List<String> fields = new ArrayList<>();
            target.fieldNames().forEachRemaining(fields::add);
            if (removes) {
                ((ObjectNode) target).remove(fields.get(place));
            } else {
                ((ObjectNode) target).set(fields.get(place), value);
            }
        }
        return file.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (!node.isEmpty()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
    }
}
