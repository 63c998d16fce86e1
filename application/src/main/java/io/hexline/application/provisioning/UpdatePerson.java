package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.user.Person;
import io.vavr.control.Either;

/** Changes what is known of a person, what it holds, and how it is reached: all of it or nothing. */
public interface UpdatePerson {

    /**
     * The person as it is then. {@link Failure.NotPossible} where the last full administrator would be gone or another
     * person has the e-mail; {@link Failure.NotAllowed} where somebody else than a full administrator changes roles.
     */
    Either<Failure, Person> handle(UpdatePersonCommand command);

    static UpdatePerson on(Host host) {
        return new UpdatePersonService(host);
    }
}
