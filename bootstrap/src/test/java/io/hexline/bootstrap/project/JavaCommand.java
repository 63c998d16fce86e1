package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands of the JDK that runs the tests. */
final class JavaCommand {

    private JavaCommand() {}

    /** What the command printed; it has to succeed. */
    static String run(Stream<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command.toList());
        words.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        return output(words);
    }

    /** Likewise of any other command. */
    static String output(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
