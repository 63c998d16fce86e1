package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.NumberSearch;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.NumberEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline numbers}. */
@Command(
        name = "numbers",
        description = "List numbers and extensions, and who has them.",
        footer = {
            "",
            "SEARCH is a part of a number, or of the name of its owner.",
            "",
            "Examples:",
            "  hexline numbers 408526",
            "  hexline numbers --location \"San Jose\" --available"
        })
public final class NumbersCommand extends ListingCommand<NumberEntry> {

    private static final Subject<NumberEntry> NUMBERS = new Subject<>(
            "numbers",
            List.of(
                    new Column<>("NUMBER", number -> number.number().orElse("")),
                    new Column<>("EXTENSION", number -> number.extension().orElse("")),
                    new Column<>("STATE", NumberEntry::state),
                    new Column<>("LOCATION", number -> name(number.location())),
                    new Column<>("OWNER", number -> name(number.owner()))),
            List.of("phoneNumber", "extension", "state", "locationId", "location", "ownerId", "owner"));

    @Option(names = "--location", paramLabel = "LOCATION", description = "Only those of this location: name or ID.")
    private Reference location;

    @Option(names = "--available", description = "Only numbers that nobody has.")
    private boolean available;

    public NumbersCommand(Sessions sessions) {
        super(sessions, NUMBERS);
    }

    @Override
    protected Either<Answer, Page<NumberEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        Optional<String> digits = search.flatMap(Digits::in);
        Optional<String> owner = digits.isPresent() ? Optional.empty() : search;
        Optional<Boolean> free = Optional.of(true).filter(wanted -> available);
        return new Names(directory)
                .location(Optional.ofNullable(location))
                .flatMap(there -> directory.numbers(new NumberSearch(digits, owner, there, free), max));
    }

    private static String name(Optional<Named> thing) {
        return thing.map(Named::name).orElse("");
    }
}
