package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "snapshot", "conform", "har", "onboard", "licenses", "move", "codes"})
    void theHelpNamesEveryCommand(String command) {
        Run run = Run.of();

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("\n  " + command), run.out());
        assertEquals(0, Run.of(command, "--help").exitCode());
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
}
