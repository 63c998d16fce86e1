package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.world.snapshot.SnapshotReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generated pages are what the code says. With {@code -Dhexline.docs.write=true} they are written first. */
class ReferenceDocsTest {

    private static final Map<String, Supplier<String>> PAGES = Map.of(
            "codes.md", CodesPage::text,
            "rules.md", RulesPage::text,
            "job-states.md", JobStatesPage::text,
            "operations.md", OperationsPage::text,
            "snapshot.md", SnapshotReference::markdown);

    @TestFactory
    Stream<DynamicTest> everyPageIsWhatTheCodeSays() {
        return PAGES.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> check(page.getKey(), page.getValue().get())));
    }

    private static void check(String name, String generated) throws IOException {
        Path page = ProjectFiles.root().resolve("docs").resolve("reference").resolve(name);
        if (Boolean.getBoolean("hexline.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, generated);
        }
        String written = Files.exists(page) ? Files.readString(page) : "";
        assertEquals(generated, written, () -> page + " is out of date: ./mvnw verify -Dhexline.docs.write=true");
    }
}
