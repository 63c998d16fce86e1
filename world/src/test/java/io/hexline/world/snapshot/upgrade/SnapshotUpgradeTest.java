package io.hexline.world.snapshot.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.world.snapshot.Snapshots;
import io.hexline.world.snapshot.check.SnapshotError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotUpgradeTest {

    @ParameterizedTest
    @ValueSource(strings = {"{'organizations': []}", "{'format': 1, 'organizations': []}"})
    void aFileOfTheFirstFormatIsRead(String file) {
        assertTrue(Snapshots.parse(quoted(file)).isRight());
        assertEquals("{\n  \"format\": 2,\n  \"organizations\": []\n}\n", upgraded(file));
    }

    @Test
    void aFileOfTodaysFormatStaysAsItIs() {
        assertEquals(Snapshots.sampleFile(), upgraded(Snapshots.sampleFile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "-1", "'2'", "2.5", "null"})
    void anotherFormatIsAMistake(String format) {
        List<SnapshotError> mistakes = Snapshots.parse(quoted("{'format': " + format + ", 'organizations': []}"))
                .getLeft();

        assertEquals(
                List.of("/format"),
                mistakes.stream().map(SnapshotError::path).distinct().toList());
    }

    private static String upgraded(String file) {
        return Snapshots.upgrade(quoted(file).getBytes(StandardCharsets.UTF_8)).get();
    }

    private static String quoted(String file) {
        return file.replace('\'', '"');
    }
}
