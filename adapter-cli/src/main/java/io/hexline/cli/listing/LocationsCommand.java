package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code hexline locations}. */
@Command(
        name = "locations",
        description = "List locations.",
        footer = {
            "",
            "SEARCH is a part of a name.",
            "",
            "Examples:",
            "  hexline locations",
            "  hexline locations san --json"
        })
public final class LocationsCommand extends ListingCommand<LocationEntry> {

    private static final Subject<LocationEntry> LOCATIONS = new Subject<>(
            "locations",
            List.of(
                    new Column<>("NAME", LocationEntry::name),
                    new Column<>("PLACE", LocationEntry::place),
                    new Column<>("ID", LocationEntry::id)),
            List.of("id", "name", "city", "state", "country", "timeZone"));

    public LocationsCommand(Sessions sessions) {
        super(sessions, LOCATIONS);
    }

    /** The API lists locations by id, people look for names. */
    @Override
    protected Either<Answer, Page<LocationEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        return directory
                .locations(search, max)
                .map(page -> new Page<>(
                        page.elements().stream()
                                .sorted(Comparator.comparing(LocationEntry::name, String.CASE_INSENSITIVE_ORDER))
                                .toList(),
                        page.more()));
    }
}
