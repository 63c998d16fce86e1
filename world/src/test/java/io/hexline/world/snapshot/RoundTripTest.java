package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.Json;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written and read again is the same world. */
class RoundTripTest {

    static String full() throws IOException {
        return Resources.toString(Resources.getResource(RoundTripTest.class, "full.json"), StandardCharsets.UTF_8);
    }

    private static World world(String json) {
        return Snapshots.parse(json).getOrElseThrow(problems -> new AssertionError(problems));
    }

    private static void assertSurvives(World world) {
        assertEquals(Either.right(world), Snapshots.parse(Snapshots.write(world)));
    }

    @Test
    void everyFactSurvives() throws IOException {
        assertSurvives(world(full()));
        assertSurvives(Snapshots.sample());
        assertSurvives(world(Snapshots.example()));
    }

    @Test
    void aFileIsWrittenAsShortAsItWasRead() throws IOException {
        assertEquals(Json.MAPPER.readTree(full()), Json.MAPPER.readTree(Snapshots.write(world(full()))));
    }

    @Test
    void theFullFileMentionsEveryField() throws IOException {
        JsonNode file = Json.MAPPER.readTree(full());
        List<String> unmentioned = new ArrayList<>();
        SnapshotSchema.node()
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(field -> {
                    if (file.findValue(field) == null) {
                        unmentioned.add(field);
                    }
                }));

        assertEquals(List.of(), unmentioned);
    }

    @Test
    void theSampleIsAsSnapshotsWriteIt() {
        assertEquals(Snapshots.sampleFile(), Snapshots.write(Snapshots.sample()));
    }
}
