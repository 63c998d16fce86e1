package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.Main;
import io.hexline.cli.help.HelpText;
import io.hexline.cli.terminal.Glyphs;
import io.hexline.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The help of every command, on terminals of any width. */
class HelpTest {

    private static final int NARROW = 40;
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    private static Stream<CommandLine> commands() {
        return below(Main.commandLine());
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(HelpTest::below));
    }

    private static List<String> lines(CommandLine command, int width) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        HelpText.print(command, new Terminal(out, Ansi.OFF, width, Glyphs.ASCII, 0));
        out.flush();
        return text.toString().lines().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsAndIsWholeOnFortyColumns(CommandLine command) {
        List<String> lines = lines(command, NARROW);
        String text = String.join(" ", lines).replaceAll("\\s+", " ");

        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.length() > NARROW)
                        .filter(line -> !isOneWord(line.strip()))
                        .toList());
        assertEquals(
                List.of(),
                sentences(command.getCommandSpec())
                        .filter(sentence -> !text.contains(sentence))
                        .toList());
    }

    /** One that has no room stays whole, so that it can be copied. */
    private static boolean isOneWord(String line) {
        return line.replaceFirst(" \\\\$", "").matches("'[^']*'|\\S+");
    }

    /** What is said of it, word by word. */
    private static Stream<String> sentences(CommandSpec command) {
        return Stream.of(
                        Stream.of(command.usageMessage().description()),
                        command.args().stream().map(arg -> String.join(" ", arg.description())),
                        Stream.of(command.usageMessage().footer())
                                .filter(line -> !line.startsWith("  "))
                                .map(String::strip))
                .flatMap(said -> said)
                .map(sentence -> sentence.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsOnEightyColumns(CommandLine command) {
        assertEquals(
                List.of(),
                lines(command, 80).stream().filter(line -> line.length() > 80).toList());
    }

    /** Joined again as a shell joins it, a broken example is what it was. */
    @ParameterizedTest
    @MethodSource("commands")
    void examplesCanBeCopied(CommandLine command) {
        String text = String.join("\n", lines(command, NARROW)).replaceAll(" \\\\\\n +", " ");

        Stream.of(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith("  hexline"))
                .forEach(example -> assertTrue(text.contains(example.strip()), text));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandShowsAnExampleOfItself(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName(" ");
        List<String> footer = List.of(command.getCommandSpec().usageMessage().footer());

        assertTrue(
                footer.stream().anyMatch(line -> line.startsWith("  ") && line.contains(name)),
                () -> name + " has no example");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsUnderstood(CommandLine command) {
        Stream.of(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith("  hexline "))
                .map(HelpTest::words)
                .forEach(words -> Main.commandLine().parseArgs(words));
    }

    /** As a shell takes them, up to where the output goes. */
    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .takeWhile(word -> !word.equals(">"))
                .skip(1)
                .map(word -> word.replaceAll("^['\"]|['\"]$", ""))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help people", "help move start", "version", "--version", "--help", "move --help"})
    void helpIsNoFailure(String words) {
        Run run = Run.of(words.split(" "));

        assertEquals(0, run.exitCode());
        assertTrue(run.out().length() > 5 && run.err().isEmpty(), run::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "peopel|There is no command 'peopel'.|Did you mean people?",
                "help moev|There is no command 'moev'.|Did you mean move?",
                "move strat|There is no command 'strat'.|start",
                "people --lokation x|There is no option '--lokation' here.|--location",
                "move status a b|'b' is one word too many.|Help: hexline move status --help",
                "licenses --csv assign --user a --add b|What is for 'assign' has to stand behind that word.|Help:",
                "people --max 0|--max is 1 to 1000000|Help: hexline people --help",
                "people --csv --json|--csv and --json exclude each other|Help:"
            })
    void wrongUsageIsTold(String words, String said, String next) {
        Run run = Run.of(words.split(" "));
        String told = (run.out() + run.err()).replaceAll("\\s+", " ");

        assertEquals(2, run.exitCode());
        assertTrue(told.contains(said) && told.contains(next), told);
    }

    @Test
    void completionIsAScriptOfAllCommands() throws Exception {
        Run run = Run.of("completion");

        assertEquals(0, run.exitCode());
        Process bash = new ProcessBuilder("bash", "-c", run.out() + "\ncomplete -p hexline && echo there").start();
        String said = new String(bash.getInputStream().readAllBytes());
        assertTrue(
                said.contains("there"), said + new String(bash.getErrorStream().readAllBytes()));
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            assertTrue(run.out().contains(command), command);
        }
    }
}
