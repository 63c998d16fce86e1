package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.Main;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "snapshot", "conform", "har", "onboard", "licenses", "move", "codes"})
    void theHelpNamesEveryCommand(String command) {
        Run run = Run.of();

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("\n  " + command), run.out());
        assertEquals(0, Run.of(command, "--help").exitCode());
    }

    /** Where a line ends is for the width of the terminal to say. */
    @Test
    void noOptionIsDescribedInLinesOfItsOwn() {
        assertEquals(
                List.of(),
                withSubcommands(Main.commandLine())
                        .flatMap(command -> command.getCommandSpec().args().stream())
                        .filter(arg -> arg.description().length > 1)
                        .map(arg -> String.join("/", arg.description()))
                        .toList());
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MainTest::withSubcommands));
    }

    @Test
    void whatIsNoCommandIsWrongUsage() {
        assertEquals(2, Run.of("sreve").exitCode());
    }

    @Test
    void commandsWorkOnTheSample() {
        Run run = Run.of("onboard", "--email", "new.person@example.com", "--json");

        assertEquals(0, run.exitCode(), run.out() + run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes 4202", "codes --json", "--help", "snapshot schema"})
    void anAnswerThatCannotBeWrittenIsAFailure(String words) throws Exception {
        Process full = process(words)
                .redirectOutput(new File("/dev/full"))
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();

        assertEquals(
                "Not all of the answer could be written: the disk is full.",
                new String(full.getErrorStream().readAllBytes()).strip());
        assertEquals(3, full.waitFor());
    }

    @Test
    void aReaderThatHasHadEnoughIsNoFailure() throws Exception {
        Process cut = process("snapshot schema").start();
        cut.getInputStream().close();

        assertEquals("", new String(cut.getErrorStream().readAllBytes()));
        assertEquals(0, cut.waitFor());
    }

    private static ProcessBuilder process(String words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words.split(" ")));
        return new ProcessBuilder(command);
    }
}
