package io.hexline.cli.device;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DeviceSearch;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.ListingCommand;
import io.hexline.cli.listing.Subject;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline devices}: lists them, and shows one. */
@Command(
        name = "devices",
        aliases = "device",
        description = "List devices, and show one.",
        footer = {
            "",
            "SEARCH is the whole name of a device, or its MAC address.",
            "",
            "Examples:",
            "  hexline devices --location \"San Jose\"",
            "  hexline devices --user \"John Andersen\" --json",
            "  hexline devices show \"Lobby phone\""
        })
public final class DevicesCommand extends ListingCommand<DeviceEntry> {

    private static final Subject<DeviceEntry> DEVICES = new Subject<>(
            "devices",
            List.of(
                    new Column<>("NAME", DeviceEntry::name),
                    new Column<>("PRODUCT", DeviceEntry::product),
                    new Column<>("MAC", device -> device.mac().orElse(""))),
            List.of("displayName", "product", "mac", "locationId", "personId", "workspaceId"));

    @Option(names = "--location", paramLabel = "LOCATION", description = "Only those of this location: name or ID.")
    private Reference location;

    @Option(
            names = "--user",
            paramLabel = "USER",
            description = "Only those that this person uses: name, e-mail or ID.")
    private UserReference user;

    private DevicesCommand(Sessions sessions) {
        super(sessions, DEVICES);
    }

    /** The command with the one below it. */
    public static CommandLine commandLine(Sessions sessions) {
        return new CommandLine(new DevicesCommand(sessions)).addSubcommand(new ShowDeviceCommand(sessions));
    }

    @Override
    protected Either<Answer, Page<DeviceEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        Names names = new Names(directory);
        return names.location(Optional.ofNullable(location))
                .flatMap(there -> user(names).map(somebody -> DeviceSearch.of(search, there, somebody)))
                .flatMap(wanted -> directory.devices(wanted, max));
    }

    private Either<Answer, Optional<PersonId>> user(Names names) {
        return user == null
                ? Either.right(Optional.empty())
                : names.user(user).map(found -> Optional.of(new PersonId(found.id())));
    }
}
