package io.hexline.cli.control;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.remote.RemoteControl;
import io.hexline.cli.terminal.Terminal;
import io.vavr.control.Either;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control events}. */
@Command(
        name = "events",
        description = "Print what changes in the server, a line of JSON for each change.",
        footer = {"", "Example:", "  hexline control events --max 1"})
final class EventsCommand extends ControlSubcommand {

    @Option(names = "--after", paramLabel = "ID", description = "Begin after this event, not now.")
    private Long after;

    @Option(names = "--max", paramLabel = "N", description = "End after N events. Default: with Ctrl-C.")
    private Integer max;

    @Override
    Either<Answer, DoneAnswer> ask(RemoteControl control) {
        String query = Optional.ofNullable(after)
                .map(id -> RemoteControl.query(Map.of("after", id.toString())))
                .orElse("");
        return control.events(query).map(this::print);
    }

    private DoneAnswer print(Stream<String> events) {
        Terminal terminal = Terminal.out(spec().commandLine());
        try (events) {
            events.limit(max == null ? Long.MAX_VALUE : max).forEach(event -> {
                terminal.line(event);
                terminal.out().flush();
            });
            return new DoneAnswer("The server has no more to tell.", MissingNode.getInstance());
        } catch (UncheckedIOException broken) {
            return new DoneAnswer("The connection has ended.", MissingNode.getInstance());
        }
    }
}
