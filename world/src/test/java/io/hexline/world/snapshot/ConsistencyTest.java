package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import io.hexline.world.snapshot.check.SnapshotError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema cannot say: a file with every such mistake gets all of them told at once, each with its place. */
class ConsistencyTest {

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(ConsistencyTest.class, name), StandardCharsets.UTF_8);
    }

    @Test
    void collectsEveryMistakeOfContent() throws IOException {
        List<String> found =
                Snapshots.parse(resource("mistaken.json"))
                        .swap()
                        .getOrElseThrow(() -> new AssertionError("no problem"))
                        .stream()
                        .map(SnapshotError::toString)
                        .toList();

        assertEquals(resource("mistaken.txt").lines().toList(), found);
    }
}
