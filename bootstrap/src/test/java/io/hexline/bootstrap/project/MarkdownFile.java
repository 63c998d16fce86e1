package io.hexline.bootstrap.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation. */
public record MarkdownFile(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)[^\n]*\n(.*?)^```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    public static MarkdownFile read(Path file) {
        return new MarkdownFile(file, ProjectFiles.text(file));
    }

    /** The README, what newcomers read, what is in {@code docs}, and what describes conformance scenarios and the client. */
    static Stream<MarkdownFile> all() {
        Path root = ProjectFiles.root();
        List<Path> files = new ArrayList<>(ProjectFiles.below(root.resolve("docs"), ".md"));
        files.addAll(ProjectFiles.below(root.resolve("conformance"), ".md"));
        files.add(root.resolve("README.md"));
        files.add(root.resolve("CHANGELOG.md"));
        files.add(root.resolve("CONTRIBUTING.md"));
        files.add(root.resolve("SECURITY.md"));
        files.add(root.resolve("examples/README.md"));
        files.add(root.resolve("interop/README.md"));
        return files.stream().map(MarkdownFile::read);
    }

    /** The targets of its links. */
    public List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** What stands in its blocks of code in this language. */
    public List<String> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    /** What stands below a heading, up to the next one of the first or second level. */
    public MarkdownFile chapter(String heading) {
        Pattern chapter = Pattern.compile("(?ms)^#+ " + Pattern.quote(heading) + "$(.*?)(?=^#{1,2} |\\z)");
        return chapter.matcher(text)
                .results()
                .findFirst()
                .map(found -> new MarkdownFile(file, found.group(1)))
                .orElseThrow(() -> new IllegalArgumentException(file + " has no heading '" + heading + "'"));
    }

    /** The anchors that its headings make, as GitHub makes them. */
    List<String> anchors() {
        return HEADING.matcher(prose()).results().map(MarkdownFile::anchor).toList();
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("").replaceAll("`([^`\n]*)`", "$1");
    }
}
