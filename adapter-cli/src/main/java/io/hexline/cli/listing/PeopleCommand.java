package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.PersonSearch;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline people}. */
@Command(
        name = "people",
        description = "List people, with their numbers.",
        footer = {
            "",
            "SEARCH is a part of a name, of an e-mail, of a number or of an extension. If",
            "it is shorter than three characters, it is the beginning of a name.",
            "",
            "Examples:",
            "  hexline people john",
            "  hexline people 408 526",
            "  hexline people --location \"San Jose\" --csv"
        })
public final class PeopleCommand extends ListingCommand<PersonEntry> {

    private static final Subject<PersonEntry> PEOPLE = new Subject<>(
            "people",
            List.of(
                    new Column<>("NAME", PersonEntry::displayName),
                    new Column<>("E-MAIL", PersonEntry::email),
                    new Column<>("NUMBER", person -> person.number().orElse("")),
                    new Column<>("EXTENSION", person -> person.extension().orElse(""))),
            List.of("id", "email", "displayName", "phoneNumber", "extension", "locationId", "licenses"));

    @Option(
            names = "--location",
            paramLabel = "LOCATION",
            description = "Only those who call from there: name or ID of a location.")
    private Reference location;

    public PeopleCommand(Sessions sessions) {
        super(sessions, PEOPLE);
    }

    @Override
    protected Either<Answer, Page<PersonEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        return new Names(directory)
                .location(Optional.ofNullable(location))
                .map(there -> new PersonSearch(Optional.empty(), search.map(PeopleCommand::written), there))
                .flatMap(wanted -> directory.people(wanted, max));
    }

    private static String written(String search) {
        return Digits.in(search).orElse(search);
    }
}
