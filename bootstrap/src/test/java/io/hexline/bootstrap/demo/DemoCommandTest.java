package io.hexline.bootstrap.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.demo.DemoCommand;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class DemoCommandTest {

    private final StringWriter out = new StringWriter();

    private int run(World world, Ansi ansi) {
        return new CommandLine(new DemoCommand(SampleServer.on(world), SampleConsole.on(world)))
                .setOut(new PrintWriter(out))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .execute();
    }

    @Test
    void every_step_comes_out_as_told() {
        int exitCode = run(Snapshots.sample(), Ansi.OFF);

        assertEquals(0, exitCode, out.toString());
        assertTrue(out.toString().contains("Every step came out as told."));
    }

    @Test
    void the_steps_stand_one_after_the_other_on_80_columns() {
        run(Snapshots.sample(), Ansi.OFF);

        assertEquals(
                IntStream.rangeClosed(1, 6).boxed().toList(),
                out.toString()
                        .lines()
                        .filter(line -> line.matches("\\d  \\S.*"))
                        .map(line -> Integer.valueOf(line.substring(0, 1)))
                        .toList());
        assertTrue(out.toString().lines().allMatch(line -> line.length() <= 80), out.toString());
    }

    @Test
    void without_a_terminal_there_is_nothing_but_text() {
        run(Snapshots.sample(), Ansi.OFF);

        assertFalse(out.toString().chars().anyMatch(character -> character < ' ' && character != '\n'));
    }

    @Test
    void on_a_terminal_progress_can_be_seen() {
        int exitCode = run(Snapshots.sample(), Ansi.ON);

        assertEquals(0, exitCode, out.toString());
        assertTrue(out.toString().contains("3/6  started"), out.toString());
    }

    @ParameterizedTest(name = "step {2}")
    @MethodSource("otherWorlds")
    void a_step_that_comes_out_otherwise_ends_the_story(
            String pattern, String replacement, int step, String expectation) {
        int exitCode = run(sampleWith(pattern, replacement), Ansi.OFF);

        assertEquals(3, exitCode, out.toString());
        assertTrue(out.toString().contains("\n" + step + "  "), out.toString());
        assertFalse(out.toString().contains("\n" + (step + 1) + "  "), out.toString());
        assertTrue(out.toString().contains("Not as told: " + expectation), out.toString());
    }

    static Stream<Arguments> otherWorlds() {
        return Stream.of(
                Arguments.of(
                        "mia.novak@example.com", "nobody@example.com", 1, "the user's status should be 400 and is 200"),
                Arguments.of("Webex Assistant", "Webex Helper", 3, "the sample has no license Webex Assistant"),
                Arguments.of("(Lakeland Warehouse\"[^}]*)190", "$1191", 4, "whether 19714 is an impact should be true"),
                Arguments.of("\"2103\"", "\"2139\"", 5, "the job's exit code should be COMPLETED"));
    }

    private static World sampleWith(String pattern, String replacement) {
        String changed = Snapshots.sampleFile().replaceFirst(pattern, replacement);
        assertNotEquals(Snapshots.sampleFile(), changed);
        return Snapshots.parse(changed).getOrElseThrow(problems -> new AssertionError(problems));
    }
}
