package io.hexline.cli.carrier;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.CarrierEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.ListingCommand;
import io.hexline.cli.listing.Subject;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline carriers}: lists them, and has the commands about their accounts. */
@Command(
        name = "carriers",
        aliases = "carrier",
        description = "List carriers; release calling accounts that they keep.",
        footer = {
            "",
            "SEARCH is a part of a name.",
            "",
            "An e-mail in a carrier's own account cannot get a calling license (code 5302).",
            "Released, it can. On a snapshot, the result is kept with --save; a Hexline",
            "server (hexline serve) keeps it until it stops. Real carriers do this",
            "themselves: ask them.",
            "",
            "Examples:",
            "  hexline carriers --location \"San Jose\"",
            "  hexline carriers accounts"
        })
public final class CarriersCommand extends ListingCommand<CarrierEntry> {

    private static final Subject<CarrierEntry> CARRIERS = new Subject<>(
            "carriers",
            List.of(
                    new Column<>("NAME", CarrierEntry::name),
                    new Column<>("MOBILE", carrier -> carrier.mobile() ? "yes" : "no"),
                    new Column<>("ID", CarrierEntry::id)),
            List.of("id", "name", "mobileNumbers"));

    @Option(
            names = "--location",
            paramLabel = "LOCATION",
            description = "Those that can connect this location: name or ID. Default: one that calls.")
    private Reference location;

    private CarriersCommand(Sessions sessions) {
        super(sessions, CARRIERS);
    }

    /** The command with all below it. */
    public static CommandLine commandLine(Sessions sessions) {
        return new CommandLine(new CarriersCommand(sessions))
                .addSubcommand(new AccountsCommand(sessions))
                .addSubcommand(new ReleaseCommand(sessions));
    }

    @Override
    protected Either<Answer, Page<CarrierEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        String part = search.orElse("").toLowerCase(Locale.ROOT);
        return new Names(directory)
                .location(Optional.ofNullable(location))
                .flatMap(directory::carriers)
                .map(all -> Page.of(
                        all.stream()
                                .filter(carrier ->
                                        carrier.name().toLowerCase(Locale.ROOT).contains(part))
                                .toList(),
                        max));
    }
}
