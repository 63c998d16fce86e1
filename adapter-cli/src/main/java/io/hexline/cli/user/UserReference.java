package io.hexline.cli.user;

import io.hexline.cli.id.PublicId;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * A user as people name one: exactly one of the three is there.
 *
 * @param id where it can be nothing else
 * @param name the display name, or an id of another form
 */
public record UserReference(Optional<PersonId> id, Optional<Email> email, Optional<String> name) {

    /** An e-mail if there is an {@code @} in it, an id if it looks like one, otherwise a name. */
    public static Either<Malformed, UserReference> parse(String text) {
        return text.contains("@")
                ? Email.parse(text)
                        .map(email -> new UserReference(Optional.empty(), Optional.of(email), Optional.empty()))
                : PersonId.parse(PublicId.plain(text.strip()))
                        .map(id -> PublicId.certain(text.strip()).isPresent()
                                ? of(id)
                                : new UserReference(Optional.empty(), Optional.empty(), Optional.of(id.value())));
    }

    public static UserReference of(PersonId id) {
        return new UserReference(Optional.of(id), Optional.empty(), Optional.empty());
    }
}
