package io.hexline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.access.AccessToken;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.terminal.Terminal;
import io.hexline.domain.value.Id.OrgId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** How steps are told; what they do needs a server, and is tested with the program. */
class DemoTest {

    private final StringWriter out = new StringWriter();

    @Test
    void everyStepIsToldWithItsNumberAndWhatCameOfIt() throws InterruptedException {
        Outcome outcome = demo().run(List.of(new FixedStep("First", "done"), new FixedStep("Second", "done as well")));

        assertEquals(Outcome.DONE, outcome);
        assertTrue(told().contains("1  First"), told());
        assertTrue(told().contains("2  Second"), told());
        assertTrue(told().contains("done as well"), told());
        assertTrue(told().contains("Every step came out as told."), told());
    }

    @Test
    void theFirstStepThatComesOutOtherwiseIsTheLast() throws InterruptedException {
        Outcome outcome = demo().run(List.of(new WrongStep(), new FixedStep("Second", "done")));

        assertEquals(Outcome.FAILED, outcome);
        assertTrue(told().contains("Not as told: the status should be 200 and is 400."), told());
        assertFalse(told().contains("Second"), told());
        assertFalse(told().contains("Every step"), told());
    }

    private String told() {
        return out.toString();
    }

    private Demo demo() {
        CommandLine command = new CommandLine(CommandSpec.create())
                .setOut(new PrintWriter(out))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        URI nowhere = URI.create("http://127.0.0.1:1");
        return new Demo(new DemoContext(
                Terminal.out(command),
                null,
                new ApiClient(nowhere, new AccessToken("token")),
                new Sample(new OrgId("acme"), Map.of(), Map.of())));
    }

    private record FixedStep(String title, String outcome) implements DemoStep {

        @Override
        public String run(DemoContext context) {
            return outcome;
        }
    }

    private record WrongStep() implements DemoStep {

        @Override
        public String title() {
            return "Wrong";
        }

        @Override
        public String run(DemoContext context) {
            UnexpectedResult.unlessEqual("the status", 200, 400);
            return "never told";
        }
    }
}
