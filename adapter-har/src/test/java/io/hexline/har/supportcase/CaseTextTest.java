package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers write into a case stays text: no headings, no markup, nothing that a terminal obeys. */
class CaseTextTest {

    private static final String ANSWER =
            "[{\"email\": \"\\u001b[31mred@x.com\\n# Injected [x](http://y) `code`\", \"uuid\": \"u-1\", \"status\": 400,"
                    + " \"errorList\": [{\"errorCode\": \"E\\n## Two\","
                    + " \"description\": \"a\\u001b[2Jb\\u202ecd\\r\\n# head\\n```\\n<script>\"}]}]";

    @TempDir
    private Path folder;

    @Test
    void a_servers_words_stay_words() throws IOException {
        Path har = Hars.write(
                folder.resolve("x.har"),
                Hars.of(
                                Hars.call("POST", Hars.ONBOARD, 200, ANSWER),
                                Hars.call("POST", Hars.ONBOARD + "`\n# Path", 500, "{}"))
                        .toString());
        Hars.writeCase(har, folder.resolve("case")).get();

        List<String> report = Files.readAllLines(folder.resolve("case/case.md"));

        assertEquals(
                List.of("# Support case", "## Description", "## What the recording shows", "## Files"),
                report.stream()
                        .filter(line -> line.startsWith("#") && !line.startsWith("### Call"))
                        .toList());
        assertEquals(
                2, report.stream().filter(line -> line.startsWith("### Call")).count());
        assertTrue(report.contains("    # head"), report::toString);
        assertTrue(
                report.contains(
                        "- E-mail of the affected user: `?[[email, 12 characters]?# Injected [x](http://y) 'code'`"),
                report::toString);
        assertTrue(
                report.stream().noneMatch(line -> line.matches(".*[\\p{Cc}\\u202e].*") || line.startsWith("```")),
                report::toString);
    }
}
