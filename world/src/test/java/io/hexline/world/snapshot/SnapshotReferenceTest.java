package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.world.snapshot.entry.Json;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SnapshotReferenceTest {

    private final String page = SnapshotReference.markdown();

    private Set<String> all(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        return found;
    }

    @Test
    void everySectionIsLinkedAndEveryLinkLeadsToOne() {
        Set<String> sections = all("^## (.*)$");

        assertTrue(sections.remove("snapshot"));
        assertEquals(sections, all("]\\(#([a-z-]+)\\)"));
    }

    @Test
    void showsEveryFieldOfTheSchema() throws Exception {
        JsonNode schema = Json.MAPPER.readTree(SnapshotSchema.json());
        Set<String> fields = new TreeSet<>();
        schema.findValues("properties").forEach(it -> it.fieldNames().forEachRemaining(fields::add));

        fields.removeIf(field -> page.contains("`" + field + "`"));

        assertEquals(Set.of(), fields);
    }
}
