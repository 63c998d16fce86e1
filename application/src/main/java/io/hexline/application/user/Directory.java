package io.hexline.application.user;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Optional;

/** Identity: who is in which organization, and who of them is a subscriber of the calling platform. */
public interface Directory {

    Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id);

    /** The person with this id, in whatever organization. */
    Either<PortFailure, Optional<Person>> person(PersonId id);

    /** The person with this e-mail, in whatever organization. */
    Either<PortFailure, Optional<Person>> person(Email email);

    Either<PortFailure, Optional<Subscriber>> subscriber(PersonId id);
}
