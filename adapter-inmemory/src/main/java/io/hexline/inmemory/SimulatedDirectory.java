package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.Directory;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Optional;

/** The people of the store, behind a connection that can fail. */
record SimulatedDirectory(Store store, Faults faults) implements Directory {

    @Override
    public Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id) {
        return faults.or(
                Collaborator.DIRECTORY,
                "person",
                () -> Either.right(store.books()
                        .people()
                        .find(id)
                        .filter(person -> person.org().equals(org))));
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(PersonId id) {
        return faults.or(
                Collaborator.DIRECTORY,
                "person",
                () -> Either.right(store.books().people().find(id)));
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(Email email) {
        return faults.or(Collaborator.DIRECTORY, "person", () -> {
            Books books = store.books();
            return Either.right(books.emails().get(email).toJavaOptional().flatMap(books.people()::find));
        });
    }

    @Override
    public Either<PortFailure, Optional<Subscriber>> subscriber(PersonId id) {
        return faults.or(
                Collaborator.DIRECTORY,
                "subscriber",
                () -> Either.right(store.books().subscribers().find(id)));
    }
}
