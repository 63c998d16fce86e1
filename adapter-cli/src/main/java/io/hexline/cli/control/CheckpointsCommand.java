package io.hexline.cli.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control checkpoints}. */
@Command(
        name = "checkpoints",
        description = "List the worlds that the server keeps, or keep, restore, delete one.",
        footer = {"", "Examples:", "  hexline control checkpoints", "  hexline control checkpoints --keep before"})
final class CheckpointsCommand extends ControlSubcommand {

    private static final String PATH = "/checkpoints";

    @ArgGroup
    private Wanted wanted = new Wanted();

    private static final class Wanted {

        @Option(names = "--keep", paramLabel = "NAME", description = "Keep the world and the clock as they are now.")
        private String keep;

        @Option(names = "--restore", paramLabel = "NAME", description = "Take the world and the clock of NAME.")
        private String restore;

        @Option(names = "--delete", paramLabel = "NAME", description = "Forget NAME.")
        private String delete;
    }

    @Override
    Either<Answer, ? extends Answer> ask(RemoteControl control) {
        if (wanted.keep != null) {
            String body = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", wanted.keep)
                    .toString();
            return control.send("POST", PATH, body)
                    .map(told -> new DoneAnswer("Kept. Go back with: --restore " + wanted.keep, told));
        } else if (wanted.restore != null) {
            return control.send("POST", at(wanted.restore) + "/restore", "")
                    .map(told -> new DoneAnswer("The world is that of " + wanted.restore + ".", told));
        } else if (wanted.delete != null) {
            return control.send("DELETE", at(wanted.delete), "")
                    .map(told -> new DoneAnswer(wanted.delete + " is forgotten.", told));
        }
        return control.get(PATH)
                .map(told -> new ListAnswer(
                        told,
                        ListAnswer.columns("name", "/name", "at", "/at", "people", "/people"),
                        "No checkpoint is kept."));
    }

    private static String at(String name) {
        return PATH + "/" + RemoteControl.encoded(name);
    }
}
