package io.hexline.cli.control;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control reset}. */
@Command(
        name = "reset",
        description = "Start anew: with the first world, no faults, the machine's clock.",
        footer = {"", "Example:", "  hexline control reset --to before-the-move"})
final class ResetCommand extends ControlSubcommand {

    @Option(names = "--to", paramLabel = "NAME", description = "A checkpoint, instead of the first world.")
    private String checkpoint;

    @Override
    Either<Answer, DoneAnswer> ask(RemoteControl control) {
        String query = Optional.ofNullable(checkpoint)
                .map(name -> RemoteControl.query(Map.of("checkpoint", name)))
                .orElse("");
        return control.send("POST", "/reset" + query, "")
                .map(told -> new DoneAnswer("The server has started anew.", told));
    }
}
