package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends what the {@code curl} lines of the pages send, one after the other, to a server with the sample, and compares
 * the status with the comment of the line, {@code # 200}. Variables that a block sets before are set.
 */
class CurlLinesTest {

    private static Assembly assembly;
    private static RestServer server;

    @BeforeAll
    static void start() {
        assembly = new Assembly(Snapshots.sample());
        server = assembly.serve(RestSettings.defaults());
    }

    @AfterAll
    static void stop() {
        server.close();
        assembly.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCurlLineIsAnsweredAsToldBesideIt() {
        return MarkdownFile.all()
                .flatMap(page -> page.blocks("sh").stream())
                .flatMap(block -> tests(ShellLine.of(block)).stream());
    }

    private static List<DynamicTest> tests(List<ShellLine> block) {
        List<DynamicTest> tests = new ArrayList<>();
        StringBuilder variables = new StringBuilder();
        for (ShellLine line : block) {
            if (line.command().matches("[A-Z_]+=.*")) {
                variables.append(line.command()).append('\n');
            }
            if (line.calls("curl") && line.comment().matches("\\d{3}\\b.*")) {
                String script = variables + line.firstCommand() + " -s -o /dev/null -w '%{http_code}'";
                tests.add(dynamicTest(
                        line.command(), () -> assertEquals(line.comment().substring(0, 3), run(script))));
            }
        }
        return tests;
    }

    private static String run(String script) throws IOException, InterruptedException {
        assumeTrue(shell("command -v curl || true").contains("curl"), "curl is not installed");
        return shell(script.replace(":8080", ":" + server.address().getPort()));
    }

    private static String shell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", script)
                .directory(ProjectFiles.root().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return output;
    }
}
