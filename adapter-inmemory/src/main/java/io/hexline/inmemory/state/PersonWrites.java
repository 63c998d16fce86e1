package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.index.PeopleIndex;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes of people. */
final class PersonWrites {

    private PersonWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        return known(state, person.org())
                .flatMap(sound -> administered(state, before, Optional.of(person)))
                .flatMap(sound -> state.people().put(person))
                .flatMap(people -> counted(state, people, before, Optional.of(person)));
    }

    /** Whoever is removed has no calling record and no number any more. */
    static Either<PortFailure, StoreState> remove(StoreState state, Person person) {
        Optional<Person> before = state.people().find(person.id());
        boolean numberless = state.numbers().count(new NumberIndex.Group.OwnedBy(person.id())) == 0;
        return known(!state.subscribers().has(person.id()), "calling record of person " + person.id())
                .flatMap(sound -> known(numberless, "number of person " + person.id()))
                .flatMap(sound -> administered(state, before, Optional.empty()))
                .flatMap(sound -> state.people().remove(person))
                .flatMap(people -> counted(state, people, before, Optional.empty()));
    }

    /** An organization that has a full administrator keeps one. */
    private static Either<PortFailure, Boolean> administered(
            StoreState state, Optional<Person> before, Optional<Person> after) {
        boolean stays = after.filter(PersonWrites::administers).isPresent();
        return known(
                before.filter(PersonWrites::administers)
                        .filter(leaving -> !stays && administrators(state, leaving) == 1)
                        .isEmpty(),
                "the last full administrator");
    }

    private static boolean administers(Person person) {
        return person.roles().contains(Role.FULL_ADMINISTRATOR);
    }

    private static int administrators(StoreState state, Person one) {
        return state.people().count(new PeopleIndex.Group.WithRole(one.org(), Role.FULL_ADMINISTRATOR));
    }

    private static Either<PortFailure, StoreState> counted(
            StoreState state, PeopleIndex people, Optional<Person> before, Optional<Person> after) {
        return state.licenseUnits().replacing(before, after).map(units -> state.withPeople(people, units));
    }
}
