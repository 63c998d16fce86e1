package io.hexline.cli.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.FileTrouble;
import io.hexline.cli.remote.RemoteControl;
import io.hexline.cli.terminal.Terminal;
import io.hexline.cli.terminal.Visible;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline control world}. */
@Command(
        name = "world",
        description = "Print the server's world as a snapshot, or change it.",
        footer = {
            "",
            "Examples:",
            "  hexline control world > world.json",
            "  hexline control world --replace world.json",
            "  hexline control world --add twenty-users.json",
            "  hexline control world --thing people/ada --patch '{\"displayName\":\"Ada\"}'"
        })
final class WorldCommand extends ControlSubcommand {

    private static final String PATH = "/world";

    @ArgGroup
    private Wanted wanted = new Wanted();

    private static final class Wanted {

        @Option(names = "--replace", paramLabel = "FILE", description = "Take the world of the snapshot FILE.")
        private Path replace;

        @Option(
                names = "--add",
                paramLabel = "FILE",
                description = "Add what FILE has, a part of a snapshot, and change what both have.")
        private Path add;

        @ArgGroup(exclusive = false)
        private Patch patch;
    }

    private static final class Patch {

        @Option(
                names = "--thing",
                required = true,
                paramLabel = "LIST/ID",
                description = "Change one thing: the list of a snapshot that it is in, and its id, name or e-mail.")
        private String thing;

        @Option(names = "--patch", required = true, paramLabel = "JSON", description = "How: a JSON merge patch.")
        private String patch;
    }

    /** A snapshot file, as it is. */
    private record SnapshotAnswer(JsonNode snapshot) implements Answer {

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }

        @Override
        public void print(Terminal terminal) {
            terminal.out().println(Visible.json(snapshot.toPrettyString()));
        }

        @Override
        public void write(ObjectNode document) {
            document.set("world", snapshot);
        }
    }

    @Override
    Either<Answer, ? extends Answer> ask(RemoteControl control) {
        if (wanted.replace != null) {
            return sent(wanted.replace, file -> control.send("PUT", PATH, file), "The server has another world.");
        } else if (wanted.add != null) {
            return sent(wanted.add, part -> control.send("POST", PATH + "/parts", part), "It is added.");
        } else if (wanted.patch != null) {
            String[] thing = wanted.patch.thing.split("/", 2);
            if (thing.length < 2) {
                throw misuse("--thing is a list and an id, name or e-mail, such as people/ada@example.com");
            }
            String path = PATH + "/" + RemoteControl.encoded(thing[0]) + "/" + RemoteControl.encoded(thing[1]);
            return control.send("PATCH", path, wanted.patch.patch)
                    .map(told -> new DoneAnswer(wanted.patch.thing + " is changed.", told));
        }
        return control.get(PATH).map(SnapshotAnswer::new);
    }

    private static Either<Answer, Answer> sent(
            Path file, Function<String, Either<Answer, JsonNode>> sending, String done) {
        return text(file).flatMap(sending).map(told -> new DoneAnswer(done, told));
    }

    private static Either<Answer, String> text(Path file) {
        try {
            return Either.right(Files.readString(file));
        } catch (IOException wrong) {
            return Either.left(ErrorAnswer.of(
                    Outcome.MISUSED, FileTrouble.reading(file, wrong) + ".", "Name a file that is there."));
        }
    }
}
