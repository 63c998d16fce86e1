package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.ScheduleEntry;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline schedules}. */
@Command(
        name = "schedules",
        description = "List the schedules of a location.",
        footer = {
            "",
            "SEARCH is a part of a name.",
            "",
            "Examples:",
            "  hexline schedules --location \"San Jose\"",
            "  hexline schedules --location Toronto holiday --json"
        })
public final class SchedulesCommand extends ListingCommand<ScheduleEntry> {

    private static final Subject<ScheduleEntry> SCHEDULES = new Subject<>(
            "schedules",
            List.of(new Column<>("NAME", ScheduleEntry::name), new Column<>("TYPE", ScheduleEntry::type)),
            List.of("name", "type", "locationId", "location"));

    @Option(
            names = "--location",
            required = true,
            paramLabel = "LOCATION",
            description = "Whose they are: name or ID of a location that calls.")
    private Reference location;

    public SchedulesCommand(Sessions sessions) {
        super(sessions, SCHEDULES);
    }

    @Override
    protected Either<Answer, Page<ScheduleEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        return new Names(directory).location(location).flatMap(there -> directory.schedules(there, search, max));
    }
}
