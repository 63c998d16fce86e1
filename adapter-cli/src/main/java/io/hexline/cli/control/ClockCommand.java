package io.hexline.cli.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control clock}. */
@Command(
        name = "clock",
        description = "Show the server's clock, or set it, move it on, let it run.",
        footer = {"", "Examples:", "  hexline control clock --advance PT24H", "  hexline control clock --run"})
final class ClockCommand extends ControlSubcommand {

    private static final String PATH = "/clock";

    @ArgGroup
    private Wanted wanted = new Wanted();

    private static final class Wanted {

        @Option(names = "--set", paramLabel = "TIME", description = "Stop it at TIME, such as 2026-03-01T12:00:00Z.")
        private String set;

        @Option(names = "--advance", paramLabel = "DURATION", description = "Move it on, by PT24H or P1D.")
        private String advance;

        @Option(names = "--run", description = "Let it run by the machine's.")
        private boolean run;
    }

    @Override
    Either<Answer, DoneAnswer> ask(RemoteControl control) {
        return told(control)
                .map(clock -> new DoneAnswer(
                        clock.path("now").asText() + (clock.path("stopped").asBoolean() ? ", stopped" : ", running"),
                        clock));
    }

    private Either<Answer, JsonNode> told(RemoteControl control) {
        if (wanted.set != null) {
            return control.send("PUT", PATH, object("now", wanted.set));
        } else if (wanted.advance != null) {
            return control.send("POST", PATH + "/advance", object("by", wanted.advance));
        }
        return wanted.run ? control.send("POST", PATH + "/run", "") : control.get(PATH);
    }

    private static String object(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value).toString();
    }
}
