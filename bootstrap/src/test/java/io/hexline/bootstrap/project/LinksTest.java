package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Links from one page to another file or heading lead somewhere. */
class LinksTest {

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return MarkdownFile.all()
                .map(page -> DynamicTest.dynamicTest(
                        ProjectFiles.root().relativize(page.file()).toString(),
                        () -> assertEquals(List.of(), broken(page))));
    }

    @Test
    void brokenLinksAreFound() {
        Path here = ProjectFiles.root().resolve("README.md");
        String text = "[a](no-such-file.md) [b](#no-heading) [c](#some-heading) [d](pom.xml) [e](https://x.example)\n"
                + "# Some `heading`\n```sh\n[f](in-code)\n```\n";

        assertEquals(List.of("no-such-file.md", "#no-heading"), broken(new MarkdownFile(here, text)));
    }

    private static List<String> broken(MarkdownFile page) {
        return page.links().stream()
                .filter(link -> !URI.create(link).isAbsolute())
                .filter(link -> !leadsSomewhere(page, link))
                .toList();
    }

    private static boolean leadsSomewhere(MarkdownFile page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        if (parts.length == 1) {
            return Files.exists(target);
        }
        MarkdownFile there = parts[0].isEmpty() ? page : MarkdownFile.read(target);
        return there.anchors().contains(parts[1]);
    }
}
