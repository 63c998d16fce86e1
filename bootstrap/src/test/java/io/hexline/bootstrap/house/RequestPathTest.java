package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import io.hexline.bootstrap.project.MarkdownFile;
import io.hexline.bootstrap.project.ProjectFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that writes go through: few enough for a person to follow, and as {@code docs/path-of-a-request.md} shows. */
class RequestPathTest {

    private static final MarkdownFile PAGE =
            MarkdownFile.read(ProjectFiles.root().resolve("docs/path-of-a-request.md"));

    /** From the route to the answer. */
    private static final int MOST_FILES = 65;

    private static final Map<WriteRequest, CallTrace> TRACES = new EnumMap<>(WriteRequest.class);

    @BeforeAll
    static void trace() throws IOException, InterruptedException, IllegalConnectorArgumentsException {
        try (TracedProcess process = TracedProcess.start()) {
            for (WriteRequest request : WriteRequest.values()) {
                TRACES.put(request, process.trace(request));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteGoesThroughFewFiles(WriteRequest request) {
        CallTrace trace = TRACES.get(request);
        String text = request + ": " + trace.fromTheRoute().size() + " files from the route to the answer, "
                + trace.withJob().size() + " with its job, " + trace.all().size() + " with the server around it\n"
                + CallTrace.byPackage(trace.withJob());
        System.out.println(text);

        assertTrue(trace.fromTheRoute().size() <= MOST_FILES, text);
        assertTrue(trace.withJob().size() <= request.mostFiles(), text);
    }

    @ParameterizedTest
    @CsvSource({"To the decision, MOVE_VALIDATE", "To the commit, MOVE_THREE"})
    void thePageShowsFilesThatTheRequestGoesThroughInTheirOrder(String chapter, WriteRequest request) {
        List<String> shown = PAGE.chapter(chapter).links().stream()
                .map(link -> link.replaceFirst(".*/src/main/java/", ""))
                .toList();
        List<String> called =
                TRACES.get(request).withJob().stream().filter(shown::contains).toList();

        assertEquals(called, shown);
    }

    @Test
    void thePageTellsHowManyFilesEachWriteGoesThrough() {
        List<String> missing = Arrays.stream(WriteRequest.values())
                .map(request -> "| `" + request + "` | " + request.mostFiles() + " |")
                .filter(row -> !PAGE.text().contains(row))
                .toList();

        assertEquals(List.of(), missing);
    }
}
