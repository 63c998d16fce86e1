package io.hexline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressBarTest {

    private final StringWriter written = new StringWriter();

    private Terminal terminal(Ansi ansi) {
        return new Terminal(new PrintWriter(written, true), ansi, 80, Glyphs.ASCII, 2);
    }

    @Test
    void anywhere_but_on_a_terminal_only_the_end_is_shown() {
        ProgressBar bar = new ProgressBar(terminal(Ansi.OFF), 3);

        bar.show(1, "running");
        bar.end(3, "finished");

        assertEquals("  " + "#".repeat(30) + "  3/3  finished" + System.lineSeparator(), written.toString());
    }

    @Test
    void on_a_terminal_the_line_is_written_over_and_fits() {
        ProgressBar bar = new ProgressBar(terminal(Ansi.ON), 3);

        bar.show(1, "running ".repeat(20));
        bar.end(3, "finished");

        String[] states =
                written.toString().replaceAll("\u001b\\[[0-9;]*[mK]", "").split("\r");
        assertEquals(3, states.length);
        assertTrue(states[1].startsWith("  ##########....................  1/3  running"));
        assertTrue(Arrays.stream(states).allMatch(state -> state.stripTrailing().length() <= 80));
    }
}
