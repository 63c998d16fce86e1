package io.hexline.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Migrations;
import io.hexline.world.record.RecordDefaults;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What stands in documents is written down in {@code components.txt}, each component with the version of the schema since
 * which it does, unless that is the first: a document from before does not have it, and is read all the same; and a server from
 * before, which would lose it, works no longer on the database.
 */
class KeptRecordsTest {

    private static final int FIRST = 7;

    private final Map<String, RecordComponent> components = KeptRecords.components();
    private final Map<String, Integer> known = known();

    private static Map<String, Integer> known() {
        Map<String, Integer> since = new TreeMap<>();
        Splitter.on('\n').omitEmptyStrings().split(text()).forEach(line -> {
            List<String> parts = Splitter.on(" since ").splitToList(line);
            since.put(parts.get(0), parts.size() == 1 ? FIRST : Integer.valueOf(parts.get(1)));
        });
        return since;
    }

    private static String text() {
        try {
            return Resources.toString(
                    Resources.getResource(KeptRecordsTest.class, "components.txt"), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void everyComponentIsWrittenDown() {
        assertEquals(
                "",
                String.join("\n", Sets.difference(components.keySet(), known.keySet())),
                "Kept from now on. For each, a line in components.txt: its name, and \"since N\". N is the last migration, if"
                        + " no release has that yet; otherwise add one, which can be a comment that says what is new."
                        + " Where RecordDefaults knows no default of its type, declare there what it is without one.");
        assertEquals(
                "",
                String.join("\n", Sets.difference(known.keySet(), components.keySet())),
                "Kept no longer, or under another name: documents of earlier versions have them and cannot be read. A"
                        + " migration takes them out of the documents, or renames them there; then change components.txt.");
    }

    @Test
    void whatDocumentsOfEarlierVersionsLackHasADefault() {
        assertEquals(
                List.of(),
                known.keySet().stream()
                        .filter(name -> known.get(name) > firstOf(record(name)))
                        .filter(name -> components.containsKey(name)
                                && RecordDefaults.of(components.get(name)).isEmpty())
                        .toList(),
                "Documents from before do not have them: declare in RecordDefaults what they are then.");
    }

    private static String record(String component) {
        return component.substring(0, component.lastIndexOf('.'));
    }

    /** Since when the record is kept. */
    private int firstOf(String record) {
        return known.keySet().stream()
                .filter(name -> record(name).equals(record))
                .mapToInt(known::get)
                .min()
                .orElseThrow();
    }

    @Test
    void sinceWhenIsAVersionOfTheSchema() {
        int newest = new Migrations(TestDatabases.empty()).status().get().newest();
        assertEquals(
                List.of(),
                known.entrySet().stream()
                        .filter(entry -> entry.getValue() > newest)
                        .toList(),
                "There is no such migration: add it.");
    }

    @Test
    void everyTableWithDocumentsIsLookedAt() {
        List<String> tables = TestDatabases.empty()
                .read(
                        "list tables",
                        handle -> handle.select("SELECT table_name FROM information_schema.columns"
                                        + " WHERE table_schema = current_schema() AND column_name = 'document'"
                                        + " ORDER BY table_name")
                                .mapTo(String.class)
                                .list())
                .get();
        assertEquals(
                tables,
                KeptRecords.DOCUMENTS.keySet().stream()
                        .filter(table -> !table.startsWith("collaborator_"))
                        .sorted()
                        .toList(),
                "Say in KeptRecords what the documents of each table are.");
    }
}
