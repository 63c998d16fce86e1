package io.hexline.cli.user;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.UserView;
import io.hexline.cli.session.Session;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;

/** A user as people name one: exactly one of the two is there. */
public record UserIdOrEmail(Optional<PersonId> id, Optional<Email> email) {

    /** An e-mail if there is an {@code @} in it, otherwise an id. */
    public static Either<Malformed, UserIdOrEmail> parse(String text) {
        return text.contains("@")
                ? Email.parse(text).map(email -> new UserIdOrEmail(Optional.empty(), Optional.of(email)))
                : PersonId.parse(text).map(id -> new UserIdOrEmail(Optional.of(id), Optional.empty()));
    }

    /** The user's id, as it is where an id was given, so that the use case itself says who is missing. */
    public Either<Failure, PersonId> find(Session session) {
        return id.<Either<Failure, PersonId>>map(Either::right)
                .orElseGet(() -> session.useCases()
                        .people()
                        .findUser()
                        .byEmail(session.organization(), email.orElseThrow())
                        .map(UserView::person)
                        .map(person -> person.id()));
    }
}
