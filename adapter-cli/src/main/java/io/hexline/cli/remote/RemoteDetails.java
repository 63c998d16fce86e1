package io.hexline.cli.remote;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;

/** Users of a server, with the names of where they call from and what they hold. */
record RemoteDetails(RemoteDirectory directory) {

    /** The user; empty where nobody has the id. Why that could not be read is on the left, in a sentence. */
    Either<String, Optional<UserDetails>> of(PersonId id) {
        return directory
                .person(id)
                .flatMap(found -> found.map(person -> details(person).map(Optional::of))
                        .orElseGet(() -> Either.right(Optional.empty())))
                .mapLeft(problem -> ErrorAnswer.of(problem).sentences().get(0));
    }

    private Either<Answer, UserDetails> details(PersonEntry person) {
        return location(person)
                .flatMap(location -> directory
                        .licenses()
                        .map(all -> new UserDetails(
                                person,
                                location,
                                all.stream().map(LicenseEntry::named).toList(),
                                Optional.empty())));
    }

    private Either<Answer, Optional<Named>> location(PersonEntry person) {
        return person.location()
                .map(LocationId::new)
                .map(directory::location)
                .orElseGet(() -> Either.right(Optional.empty()))
                .map(found -> found.map(LocationEntry::named));
    }
}
