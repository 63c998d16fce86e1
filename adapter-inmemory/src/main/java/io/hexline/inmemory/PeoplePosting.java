package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes about people and subscribers. */
final class PeoplePosting {

    private PeoplePosting() {}

    static Either<PortFailure, Books> put(Books books, Person person) {
        Optional<Person> before = books.people().find(person.id());
        return Posting.known(books.catalogue().organization(person.org()).isPresent(), "organization " + person.org())
                .flatMap(sound -> administered(books, before, Optional.of(person)))
                .flatMap(sound -> books.people().put(person))
                .flatMap(people -> emails(books, before, person)
                        .flatMap(emails -> counted(books, before, Optional.of(person), people, emails)));
    }

    /** Whoever is removed has no calling record and no number any more. */
    static Either<PortFailure, Books> remove(Books books, Person person) {
        Optional<Person> before = books.people().find(person.id());
        return Posting.known(!books.subscribers().has(person.id()), "calling record of person " + person.id())
                .flatMap(sound -> Posting.known(
                        books.numbers().count(new Inventory.Group.OwnedBy(person.id())) == 0,
                        "number of person " + person.id()))
                .flatMap(sound -> administered(books, before, Optional.empty()))
                .flatMap(sound -> books.people().remove(person))
                .flatMap(people -> counted(
                        books, before, Optional.empty(), people, books.emails().remove(person.email())));
    }

    static Either<PortFailure, Books> put(Books books, Subscriber subscriber) {
        Optional<Subscriber> before = books.subscribers().find(subscriber.person());
        NumberOwner owner = books.named(
                new NumberOwner.User(subscriber.person(), subscriber.person().value()));
        return Posting.known(books.people().has(subscriber.person()), "person " + subscriber.person())
                .flatMap(sound -> Posting.known(
                        subscriber
                                .location()
                                .filter(it -> !books.locations().has(it))
                                .isEmpty(),
                        "location of subscriber " + subscriber.person()))
                .flatMap(sound -> books.subscribers().put(subscriber))
                .flatMap(subscribers -> books.switchboard()
                        .without(before)
                        .with(subscriber, owner)
                        .map(switchboard -> books.withSubscribers(subscribers, before, Optional.of(subscriber))
                                .withSwitchboard(switchboard)));
    }

    static Either<PortFailure, Books> remove(Books books, Subscriber subscriber) {
        Optional<Subscriber> before = books.subscribers().find(subscriber.person());
        return books.subscribers()
                .remove(subscriber)
                .map(subscribers -> books.withSubscribers(subscribers, before, Optional.empty())
                        .withSwitchboard(books.switchboard().without(before)));
    }

    /** An organization that has a full administrator keeps one. */
    private static Either<PortFailure, Boolean> administered(
            Books books, Optional<Person> before, Optional<Person> after) {
        boolean leaves = before.filter(PeoplePosting::administers).isPresent()
                && after.filter(PeoplePosting::administers).isEmpty();
        return Posting.known(
                !leaves
                        || books.census()
                                        .count(new Census.Group.WithRole(
                                                before.get().org(), Role.FULL_ADMINISTRATOR))
                                > 1,
                "the last full administrator");
    }

    private static boolean administers(Person person) {
        return person.roles().contains(Role.FULL_ADMINISTRATOR);
    }

    private static Either<PortFailure, Books> counted(
            Books books,
            Optional<Person> before,
            Optional<Person> after,
            Table<PersonId, Person> people,
            HashMap<Email, PersonId> emails) {
        return books.consumption()
                .replacing(before, after)
                .map(consumption -> books.withPeople(
                        people, emails, consumption, books.census().replacing(before, after)));
    }

    private static Either<PortFailure, HashMap<Email, PersonId>> emails(
            Books books, Optional<Person> before, Person person) {
        boolean taken = books.emails().get(person.email()).exists(owner -> !owner.equals(person.id()));
        return taken
                ? Either.left(new PortFailure.Conflict("e-mail " + person.email()))
                : Either.right(books.emails()
                        .removeAll(before.stream().map(Person::email).toList())
                        .put(person.email(), person.id()));
    }
}
