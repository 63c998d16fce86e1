package io.hexline.cli.control;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control faults}. */
@Command(
        name = "faults",
        description = "List the faults of the server, or add and remove some.",
        footer = {
            "",
            "Examples:",
            "  hexline control faults",
            "  hexline control faults --add '{\"port\":\"carrier\",\"failure\":\"time-out\"}'",
            "  hexline control faults --http --add '{\"status\":429,\"retryAfter\":2,\"times\":3}'"
        })
final class FaultsCommand extends ControlSubcommand {

    private static final Map<String, String> OF_PORTS =
            ListAnswer.columns("id", "/id", "port", "/port", "operation", "/operation", "what happens", "");

    private static final Map<String, String> OF_HTTP =
            ListAnswer.columns("id", "/id", "method", "/method", "path", "/path", "what happens", "");

    @Option(names = "--http", description = "Those that requests meet, not those of systems outside.")
    private boolean http;

    @ArgGroup
    private Wanted wanted = new Wanted();

    private static final class Wanted {

        @Option(names = "--add", paramLabel = "JSON", description = "Add one; the page on snapshots describes them.")
        private String add;

        @Option(names = "--remove", paramLabel = "ID", description = "Remove one.")
        private String remove;

        @Option(names = "--clear", description = "Remove all.")
        private boolean clear;
    }

    @Override
    Either<Answer, ? extends Answer> ask(RemoteControl control) {
        String path = http ? "/http-faults" : "/faults";
        if (wanted.add != null) {
            return control.send("POST", path, wanted.add)
                    .map(told -> new DoneAnswer("Fault " + told.path("id").asText() + " lies ahead.", told));
        } else if (wanted.remove != null) {
            return control.send("DELETE", path + "/" + RemoteControl.encoded(wanted.remove), "")
                    .map(told -> new DoneAnswer("Fault " + wanted.remove + " is removed.", told));
        } else if (wanted.clear) {
            return control.send("DELETE", path, "").map(told -> new DoneAnswer("No fault lies ahead.", told));
        }
        return control.get(path).map(told -> new ListAnswer(told, http ? OF_HTTP : OF_PORTS, "No fault lies ahead."));
    }
}
