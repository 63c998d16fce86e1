package io.hexline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class HexlineCommandTest {

    @Test
    void alone_prints_every_command_with_one_line() {
        Run run = new Stage().run();

        assertEquals(0, run.exitCode());
        for (String command : List.of("onboard", "licenses", "move", "codes")) {
            assertTrue(run.out().lines().anyMatch(line -> line.matches("  " + command + " +[A-Z].*\\.")), run.out());
        }
        assertEquals("", run.err());
    }

    /** Every command, the root included, as the words that lead to it. */
    static Stream<List<String>> commands() {
        return below(HexlineCommand.commandLine(new Stage()), List.of());
    }

    private static Stream<List<String>> below(CommandLine command, List<String> words) {
        return Stream.concat(
                Stream.of(words),
                command.getSubcommands().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(entry.getValue().getCommandName()))
                        .flatMap(entry -> {
                            List<String> deeper = new ArrayList<>(words);
                            deeper.add(entry.getKey());
                            return below(entry.getValue(), deeper);
                        }));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_fits_on_80_columns(List<String> words) {
        Run run = new Stage()
                .run(Stream.concat(words.stream(), Stream.of("--help")).toArray(String[]::new));

        assertEquals(0, run.exitCode());
        assertTrue(run.out()
                .startsWith(String.join(" ", "Usage: hexline", String.join(" ", words))
                        .strip()));
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void version_is_one_line() {
        Run run = new Stage().run("--version");

        assertEquals(0, run.exitCode());
        assertEquals(1, run.lines().size());
    }

    @Test
    void further_commands_can_be_added() {
        assertTrue(HexlineCommand.commandLine(new Stage(), new Further())
                .getSubcommands()
                .containsKey("further"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void wrong_usage_is_explained(String[] arguments, String message, String next) {
        Run run = new Stage().run(arguments);

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(message, run.lines().get(0));
        assertEquals(next, run.lines().get(run.lines().size() - 1));
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse(
                        "Who is to be onboarded? Give --email, or --csv with many.",
                        "Help: hexline onboard --help",
                        "onboard"),
                misuse(
                        "Invalid value for option '--email': 'x' is no e-mail address: expected",
                        "Help: hexline onboard --help",
                        "onboard",
                        "--email",
                        "x"),
                misuse("Missing required subcommand", "Help: hexline move --help", "move"),
                misuse("There is no command 'onbord'.", "Did you mean onboard? Help: hexline --help", "onbord"));
    }

    private static Arguments misuse(String message, String next, String... arguments) {
        return Arguments.of(arguments, message, next);
    }

    @Test
    void wrong_usage_is_json_where_json_was_asked_for() {
        Run run = new Stage().run("onboard", "--json");

        assertEquals(2, run.exitCode());
        assertEquals(List.of("outcome", "problems", "next"), Run.keys(run.json()));
        assertEquals("misused", run.json().get("outcome").asText());
        assertEquals("", run.err());
    }

    @Test
    void a_defect_is_one_message_and_no_stack_trace() throws IOException {
        Stage stage = new Stage().onboarding((org, newUsers) -> {
            throw new IllegalStateException("boom");
        });

        Run run = stage.run("onboard", "--email", "ana@example.com");

        assertEquals(3, run.exitCode());
        assertEquals("Something is wrong in Hexline itself.", run.lines().get(0));
        Path details = Path.of(run.err()
                .replaceAll("\\s+", " ")
                .replaceFirst(".*with this file: ", "")
                .strip());
        assertTrue(Files.readString(details).contains("boom"));
        Files.delete(details);
        assertFalse(run.err().contains("Exception"));
        assertFalse(run.err().contains("\tat "));
    }

    @Command(name = "further")
    private static final class Further {}
}
