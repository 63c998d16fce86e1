package io.hexline.cli.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.remote.RemoteControl;
import io.hexline.cli.terminal.Terminal;
import io.vavr.control.Either;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
    Either<Answer, Ended> ask(RemoteControl control) {
        String query = Optional.ofNullable(after)
                .map(id -> RemoteControl.query(Map.of("after", id.toString())))
                .orElse("");
        return control.events(query).map(this::print);
    }

    /** The end of the events. Whoever reads them finds nothing else among them, so that is said on the error stream. */
    private record Ended(Optional<String> why, Terminal errors) implements Answer {

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }

        @Override
        public void print(Terminal terminal) {
            why.ifPresent(errors::say);
        }

        @Override
        public void write(ObjectNode document) {
            why.ifPresent(told -> document.put("ended", told));
        }
    }

    private Ended print(Stream<String> events) {
        Terminal terminal = Terminal.out(spec().commandLine());
        AtomicLong printed = new AtomicLong();
        try (events) {
            events.limit(max == null ? Long.MAX_VALUE : max).forEach(event -> {
                terminal.line(event);
                terminal.out().flush();
                printed.incrementAndGet();
            });
            return max != null && printed.get() >= max ? ended(null) : ended("The server has no more to tell.");
        } catch (UncheckedIOException broken) {
            return ended("The connection has ended.");
        }
    }

    private Ended ended(String why) {
        return new Ended(Optional.ofNullable(why), Terminal.err(spec().commandLine()));
    }
}
