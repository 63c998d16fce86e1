package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code hexline licenses}: lists them, and has the commands about them. */
@Command(
        name = "licenses",
        description = "List licenses with their units; give them and take them away.",
        footer = {
            "",
            "SEARCH is a part of a name.",
            "",
            "Examples:",
            "  hexline licenses",
            "  hexline licenses calling",
            "  hexline licenses assign --help"
        })
public final class LicensesCommand extends ListingCommand<LicenseEntry> {

    private static final Subject<LicenseEntry> LICENSES = new Subject<>(
            "licenses",
            List.of(
                    new Column<>("NAME", LicenseEntry::name),
                    new Column<>("UNITS", license -> String.valueOf(license.total())),
                    new Column<>("USED", license -> String.valueOf(license.used())),
                    new Column<>("ID", LicenseEntry::id)),
            List.of("id", "name", "totalUnits", "consumedUnits", "siteUrl"));

    public LicensesCommand(Sessions sessions) {
        super(sessions, LICENSES);
    }

    @Override
    protected Either<Answer, Page<LicenseEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        String part = search.orElse("").toLowerCase(Locale.ROOT);
        return directory
                .licenses()
                .map(all -> Page.of(
                        all.stream()
                                .filter(license ->
                                        license.name().toLowerCase(Locale.ROOT).contains(part))
                                .toList(),
                        max));
    }
}
