package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.MarkdownFile;
import io.hexline.bootstrap.project.ProjectFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about migrations shows is what is said. */
class MigrationsPageTest {

    private static final String[] PLAN = {"move", "plan", "--location", "Lakeland", "--to", "San Jose"};

    private final MarkdownFile page = MarkdownFile.read(ProjectFiles.root().resolve("docs/migrations.md"));

    private static Run run(Stream<String> more) {
        return Run.of(Stream.concat(Arrays.stream(PLAN), more).toArray(String[]::new));
    }

    @Test
    void thePlanIsThatOfTheSample() {
        assertEquals(page.blocks("text").get(0), run(Stream.of()).out());
    }

    @Test
    void whatIsCarriedOutAndSavedIsNotPlannedAgain(@TempDir Path folder) {
        String world = folder.resolve("world.json").toString();

        Run moved = run(Stream.of("--carry-out", "--save", world));
        Run left = run(Stream.of("--snapshot", world));

        assertTrue(moved.out().contains("moved"), moved.out() + moved.err());
        assertTrue(left.out().startsWith("None of "), left.out() + left.err());
    }
}
