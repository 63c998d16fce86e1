package io.hexline.cli.device;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.DeviceSearch;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.EmbeddedDirectory;
import io.hexline.cli.client.Names;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.id.Reference;
import io.hexline.cli.remote.RemoteDirectory;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hexline devices show}. */
@Command(
        name = "show",
        description = "Show one device, where it is and who uses it.",
        footer = {
            "",
            "Examples:",
            "  hexline devices show \"Lobby phone\" --location \"San Jose\"",
            "  hexline devices show 11:22:33:44:AA:FF"
        })
final class ShowDeviceCommand extends ClientCommand<DirectoryClient> {

    @Parameters(paramLabel = "DEVICE", description = "Its whole name, or its MAC address.")
    private String device;

    @Option(
            names = "--location",
            paramLabel = "LOCATION",
            description = "Where it is, if there are several: name or ID.")
    private Reference location;

    ShowDeviceCommand(Sessions sessions) {
        super(sessions, EmbeddedDirectory::new, RemoteDirectory::new);
    }

    @Override
    protected Either<Answer, Answer> ask(DirectoryClient directory) {
        return new Names(directory)
                .location(Optional.ofNullable(location))
                .flatMap(there ->
                        directory.devices(DeviceSearch.of(Optional.of(device.strip()), there, Optional.empty()), 1))
                .flatMap(found -> found.more()
                        ? Either.left(refusal(
                                "There are several devices '" + device + "'.",
                                "Say where it is with --location; see all: hexline devices \"" + device + "\""))
                        : one(found.elements()))
                .flatMap(found -> shown(directory, found));
    }

    private Either<Answer, DeviceEntry> one(List<DeviceEntry> found) {
        return found.isEmpty()
                ? Either.left(refusal("There is no device '" + device + "'.", "See all: hexline devices"))
                : Either.right(found.get(0));
    }

    private static Answer refusal(String sentence, String next) {
        return ErrorAnswer.of(Outcome.MISUSED, sentence, next);
    }

    private static Either<Answer, Answer> shown(DirectoryClient directory, DeviceEntry device) {
        return name(device.location(), id -> directory.location(new LocationId(id)), LocationEntry::name)
                .flatMap(place -> name(
                                device.person(), id -> directory.person(new PersonId(id)), PersonEntry::displayName)
                        .map(user -> new DeviceAnswer(device, place, user)));
    }

    /** What the thing with the id is called; empty where there is none. */
    private static <T> Either<Answer, Optional<String>> name(
            Optional<String> id, Function<String, Either<Answer, Optional<T>>> find, Function<T, String> name) {
        return id.map(known -> find.apply(known).map(found -> found.map(name)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }
}
