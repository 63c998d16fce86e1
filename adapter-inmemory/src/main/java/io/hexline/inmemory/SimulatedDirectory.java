package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.user.Directory;
import io.hexline.application.user.PeopleFilter;
import io.hexline.application.user.PersonPlace;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
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

    @Override
    public Either<PortFailure, List<Person>> people(PeopleFilter filter, Optional<PersonPlace> after, int max) {
        return faults.or(Collaborator.DIRECTORY, "people", () -> {
            Books books = store.books();
            return Either.right(books.census()
                    .candidates(filter, after)
                    .flatMap(id -> books.people().find(id).stream())
                    .filter(person -> passes(person, filter, books))
                    .limit(max)
                    .toList());
        });
    }

    @Override
    public Either<PortFailure, Integer> count(OrgId org, Role role) {
        return faults.or(
                Collaborator.DIRECTORY,
                "count",
                () -> Either.right(store.books().census().count(new Census.Group.WithRole(org, role))));
    }

    @Override
    public Either<PortFailure, List<Subscriber>> subscribers(Collection<PersonId> ids) {
        return faults.or(Collaborator.DIRECTORY, "subscribers", () -> {
            Books books = store.books();
            return Either.right(ids.stream()
                    .flatMap(id -> books.subscribers().find(id).stream())
                    .toList());
        });
    }

    @Override
    public Either<PortFailure, List<Subscriber>> linkedTo(PersonId subscriber) {
        return faults.or(Collaborator.DIRECTORY, "linkedTo", () -> {
            Books books = store.books();
            return Either.right(books.census()
                    .members(new Census.Group.LinkedTo(subscriber), Optional.empty())
                    .flatMap(id -> books.subscribers().find(id).stream())
                    .toList());
        });
    }

    private static boolean passes(Person person, PeopleFilter filter, Books books) {
        boolean named = filter.namePrefix()
                .filter(prefix -> !PersonPlace.of(person).name().startsWith(prefix))
                .isEmpty();
        boolean there = filter.location().isEmpty()
                || books.subscribers()
                        .find(person.id())
                        .flatMap(Subscriber::location)
                        .equals(filter.location());
        boolean administers =
                filter.roles().isEmpty() || filter.roles().stream().anyMatch(person.roles()::contains);
        return person.org().equals(filter.org()) && named && there && administers;
    }
}
