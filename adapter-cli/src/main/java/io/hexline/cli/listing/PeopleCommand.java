package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.id.Reference;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
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
            "SEARCH is the beginning of a name, or a whole e-mail address.",
            "",
            "Examples:",
            "  hexline people john",
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
                .flatMap(there -> search.filter(text -> text.contains("@"))
                        .map(this::email)
                        .map(email -> owner(directory, email, there))
                        .orElseGet(() -> directory.people(search, there, max)));
    }

    private Email email(String text) {
        return Email.parse(text).getOrElseThrow(malformed -> misuse(malformed.message()));
    }

    private static Either<Answer, Page<PersonEntry>> owner(
            DirectoryClient directory, Email email, Optional<LocationId> location) {
        return directory
                .person(email)
                .map(found -> found.filter(person ->
                        location.isEmpty() || location.map(LocationId::value).equals(person.location())))
                .map(found -> new Page<>(found.stream().toList(), false));
    }
}
