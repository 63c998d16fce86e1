package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.PersonId;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.table.Table;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes about people and subscribers. */
public final class PeopleWrites {

    private PeopleWrites() {}

    public static Either<PortFailure, StoreState> put(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        return WriteApplier.known(
                        state.catalogue().organization(person.org()).isPresent(), "organization " + person.org())
                .flatMap(sound -> administered(state, before, Optional.of(person)))
                .flatMap(sound -> state.people().put(person))
                .flatMap(people -> emails(state, before, person)
                        .flatMap(emails -> counted(state, before, Optional.of(person), people, emails)));
    }

    /** Whoever is removed has no calling record and no number any more. */
    public static Either<PortFailure, StoreState> remove(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        return WriteApplier.known(!state.subscribers().has(person.id()), "calling record of person " + person.id())
                .flatMap(sound -> WriteApplier.known(
                        state.numbers().count(new NumberIndex.Group.OwnedBy(person.id())) == 0,
                        "number of person " + person.id()))
                .flatMap(sound -> administered(state, before, Optional.empty()))
                .flatMap(sound -> state.people().remove(person))
                .flatMap(people -> counted(
                        state, before, Optional.empty(), people, state.emails().remove(person.email())));
    }

    public static Either<PortFailure, StoreState> put(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        NumberOwner owner = state.named(
                new NumberOwner.User(subscriber.person(), subscriber.person().value()));
        return WriteApplier.known(state.people().has(subscriber.person()), "person " + subscriber.person())
                .flatMap(sound -> WriteApplier.known(
                        subscriber
                                .location()
                                .filter(it -> !state.locations().has(it))
                                .isEmpty(),
                        "location of subscriber " + subscriber.person()))
                .flatMap(sound -> state.subscribers().put(subscriber))
                .flatMap(subscribers -> state.extensionOwners()
                        .without(before)
                        .with(subscriber, owner)
                        .map(extensionOwners -> state.withSubscribers(subscribers, before, Optional.of(subscriber))
                                .withExtensionOwners(extensionOwners)));
    }

    public static Either<PortFailure, StoreState> remove(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        return state.subscribers()
                .remove(subscriber)
                .map(subscribers -> state.withSubscribers(subscribers, before, Optional.empty())
                        .withExtensionOwners(state.extensionOwners().without(before)));
    }

    /** An organization that has a full administrator keeps one. */
    private static Either<PortFailure, Boolean> administered(
            StoreState state, Optional<Person> before, Optional<Person> after) {
        boolean leaves = before.filter(PeopleWrites::administers).isPresent()
                && after.filter(PeopleWrites::administers).isEmpty();
        return WriteApplier.known(
                !leaves
                        || state.peopleIndex()
                                        .count(new PeopleIndex.Group.WithRole(
                                                before.get().org(), Role.FULL_ADMINISTRATOR))
                                > 1,
                "the last full administrator");
    }

    private static boolean administers(Person person) {
        return person.roles().contains(Role.FULL_ADMINISTRATOR);
    }

    private static Either<PortFailure, StoreState> counted(
            StoreState state,
            Optional<Person> before,
            Optional<Person> after,
            Table<PersonId, Person> people,
            HashMap<Email, PersonId> emails) {
        return state.licenseUnits()
                .replacing(before, after)
                .map(licenseUnits -> state.withPeople(
                        people, emails, licenseUnits, state.peopleIndex().replacing(before, after)));
    }

    private static Either<PortFailure, HashMap<Email, PersonId>> emails(
            StoreState state, Optional<Person> before, Person person) {
        boolean taken = state.emails().get(person.email()).exists(owner -> !owner.equals(person.id()));
        return taken
                ? Either.left(new PortFailure.Conflict("e-mail " + person.email()))
                : Either.right(state.emails()
                        .removeAll(before.stream().map(Person::email).toList())
                        .put(person.email(), person.id()));
    }
}
