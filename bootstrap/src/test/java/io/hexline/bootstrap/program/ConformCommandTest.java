package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformCommandTest {

    private static final String SCENARIO = """
            {"about": "Nothing is at this path.", "snapshot": "worlds/example.json",
             "steps": [{"send": {"method": "GET", "path": "/nowhere"}, "expect": {"status": 404, "errors": ["404"]}}],
             "variants": [{"name": "another", "expect": [{"status": %s, "errors": ["404"]}]}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aWorld() throws IOException {
        Files.createDirectory(folder.resolve("worlds"));
        write("worlds/example.json", Snapshots.example());
        write("any.schema.json", "{}");
    }

    @Test
    void passesWhenEverythingIsAsExpected() throws IOException {
        write("a.json", SCENARIO.formatted("404"));

        assertEquals(new Run(0, "2 passed, 0 failed" + System.lineSeparator(), ""), conform(folder));
    }

    @Test
    void tellsExpectedAndActualOfWhatFails() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("200"));

        Run run = conform(file);

        assertEquals(1, run.exitCode());
        assertEquals("""
                FAILED %s, another
                  step 0, GET /nowhere
                    status
                      expected 200
                      actual   404
                1 passed, 1 failed
                """.formatted(file), run.out().replace("\r", ""));
    }

    @Test
    void nothingRunsWhileAFileIsWrong() throws IOException {
        write("a.json", SCENARIO.formatted("200"));
        write("b.json", SCENARIO.formatted("404").replace("\"about\"", "\"abuot\""));
        write("c.json", SCENARIO.formatted("404").replace("\"worlds/example.json\"", "{\"organisations\": []}"));

        Run run = conform(folder);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("abuot"), run.err());
        assertTrue(run.err().contains("organisations"), run.err());
    }

    @Test
    void holdsEveryAnswerAgainstAContract() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("404").replace("/nowhere", "/v1/people/nobody"));
        Path contract = write("contract.schema.json", """
                {"paths": {"/people/{personId}": {"get": {"responses": {"404": {"content": {"application/json": {
                   "schema": {"required": ["fault"]}}}}}}}}}""");

        Run run = Run.of("conform", "--contract", contract.toString(), file.toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("actual   GET /people/{personId} 404 .fault required"), run.out());
        assertEquals(0, conform(file).exitCode());
    }

    @Test
    void aContractThatCannotBeReadIsWrongUsage() throws IOException {
        Path file = write("a.json", SCENARIO.formatted("404"));
        Path broken = write("contract.schema.json", "{");

        assertEquals(
                2,
                Run.of("conform", "--contract", broken.toString(), file.toString())
                        .exitCode());
        assertEquals(
                2,
                Run.of("conform", "--contract", broken + ".old", file.toString())
                        .exitCode());
    }

    @Test
    void whereThereIsNoScenarioTheUsageIsWrong() {
        assertEquals(2, conform(folder).exitCode());
        assertEquals(2, conform(folder.resolve("nothing")).exitCode());
        assertEquals(2, Run.of("conform").exitCode());
    }

    private static Run conform(Path place) {
        return Run.of("conform", place.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
