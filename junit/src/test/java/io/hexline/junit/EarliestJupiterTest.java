package io.hexline.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.junit.sample.Moves;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same tests, as they are compiled, in a process that has the earliest Jupiter, and nothing of the one of this test. */
class EarliestJupiterTest {

    private static final String JUPITER = "target/earliest-jupiter.jar";
    private static final long LONGEST_SECONDS = 120;
    private static final List<String> OWN = List.of("junit-", "opentest4j", "apiguardian");

    private static String classPath() {
        return Stream.concat(
                        Stream.of(JUPITER),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> OWN.stream()
                                        .noneMatch(Path.of(entry).getFileName().toString()::startsWith)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @TempDir
    private Path folder;

    @Test
    void testsPassAndFailThereAsHere() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dhexline.log=error",
                        "-cp",
                        classPath(),
                        "org.junit.platform.console.ConsoleLauncher",
                        "execute",
                        "--disable-ansi-colors",
                        "--select-class",
                        Moves.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String told = Files.readString(output);

        assertTrue(ended, () -> "It was still running after " + LONGEST_SECONDS + " s\n" + told);
        assertEquals(1, process.exitValue(), told);
        assertTrue(told.contains("2 tests successful"), told);
        assertTrue(told.contains("1 tests failed"), told);
        assertTrue(told.contains("Suppressed: " + RequestsMade.class.getName()), told);
        assertTrue(told.contains("GET /v1/peoples"), told);
    }
}
