package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which options the start script of the program calls Java, and that this Java takes them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for sh")
class StartScriptTest {

    @TempDir
    private Path folder;

    private Path script;

    /** The program in a folder of its own, and a Java that says what it was called with. */
    @BeforeEach
    void unpack() throws IOException {
        script = Files.copy(ProjectFiles.root().resolve("distribution/src/bin/hexline"), below("program/bin/hexline"));
        Path java = Files.writeString(below("jdk/bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then exec '%s/bin/java' -version; fi
                printf '%%s\\n' "$@"
                """.formatted(System.getProperty("java.home")));
        java.toFile().setExecutable(true);
    }

    private Path below(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "codes, -XX:TieredStopAtLevel=1",
        "serve, -XX:+TieredCompilation",
        "database status --database=jdbc:postgresql://localhost/a, -XX:TieredStopAtLevel=1 -XX:CICompilerCount=8",
        "database seed world.json --database=jdbc:postgresql://localhost/a,"
                + " -XX:+TieredCompilation -XX:CICompilerCount=8",
        "serve --database jdbc:postgresql://localhost/a, -XX:+TieredCompilation -XX:CICompilerCount=8",
        "serve --database=jdbc:postgresql://localhost/a, -XX:+TieredCompilation -XX:CICompilerCount=8"
    })
    void callsJavaWithOptionsForTheCommand(String arguments, String compiler) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("env", "JAVA_HOME=" + folder.resolve("jdk"), "sh", script.toString()),
                        Stream.of(arguments.split(" ")))
                .toList();

        List<String> options = JavaCommand.output(command)
                .lines()
                .filter(word -> word.startsWith("-X"))
                .toList();

        assertEquals("-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError " + compiler, String.join(" ", options));
        JavaCommand.run(
                Stream.of(List.of("java"), options, List.of("--version")).flatMap(List::stream));
    }
}
