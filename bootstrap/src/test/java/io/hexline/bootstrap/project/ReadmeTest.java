package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.hexline.bootstrap.Main;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.ParseResult;

/** The commands that the pages show in {@code sh} blocks exist. */
class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> everyHexlineCommandIsUnderstood() {
        return lines("./hexline")
                .map(line -> dynamicTest(line.command(), () -> {
                    String[] words = line.words();
                    ParseResult parsed = Main.commandLine().parseArgs(Arrays.copyOfRange(words, 1, words.length));

                    assertTrue(parsed.unmatched().isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyScriptIsThere() {
        return Stream.of("./hexline", "./mvnw")
                .flatMap(ReadmeTest::lines)
                .map(line -> dynamicTest(
                        line.command(),
                        () -> assertTrue(Files.isExecutable(ProjectFiles.root().resolve(line.words()[0])))));
    }

    @Test
    void linesAreReadAsAShellReadsThem() {
        List<ShellLine> lines =
                ShellLine.of("# only a comment\n./hexline codes 'BATCH 400' \\\n  --json | jq .  # 200\n");

        assertEquals(1, lines.size());
        assertEquals("200", lines.get(0).comment());
        assertArrayEquals(
                new String[] {"./hexline", "codes", "BATCH 400", "--json"},
                lines.get(0).words());
        assertTrue(lines.get(0).calls("./hexline"));
    }

    private static Stream<ShellLine> lines(String program) {
        return MarkdownFile.all()
                .flatMap(page -> page.blocks("sh").stream())
                .flatMap(block -> ShellLine.of(block).stream())
                .filter(line -> line.calls(program));
    }
}
