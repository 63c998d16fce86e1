package io.hexline.inmemory.state;

import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.KeyedSet;
import java.util.Optional;

/**
 * The people that a store begins with, those of them who call, and the numbers: a million of each are taken at once, and
 * stay the world's. They must obey what a write of each would be refused for otherwise; which it is, only such writes tell.
 */
record OpeningPeople(
        StoreState state,
        KeyedSet<PersonId, Person> people,
        KeyedSet<PersonId, Subscriber> subscribers,
        KeyedSet<PhoneNumber, InventoryNumber> numbers) {

    /** The state with all of them; empty if a store cannot hold one of them. */
    Optional<StoreState> taken() {
        KeyedSet<Email, Person> emails = PeopleIndex.byEmail(people);
        boolean alone = people.keysDiffer() && subscribers.keysDiffer() && numbers.keysDiffer();
        if (!alone || emails.size() < people.size() || !isKnown()) {
            return Optional.empty();
        }
        return state.extensions()
                .withAll(subscribers, this::org)
                .map(lines -> state.with(
                        Indexed.of(Entity.PERSON, people, PeopleIndex.of(emails, subscribers)),
                        subscribers,
                        lines,
                        numbers))
                .filter(OpeningPeople::hasUnits);
    }

    private Optional<OrgId> org(Subscriber subscriber) {
        return subscriber.location().flatMap(state.locations()::find).map(Location::org);
    }

    /** Whether all that they name is there. */
    private boolean isKnown() {
        return people.stream().allMatch(this::isKnown)
                && subscribers.stream()
                        .allMatch(user -> people.has(user.person())
                                && user.location()
                                        .filter(place -> !state.locations().has(place))
                                        .isEmpty())
                && numbers.stream()
                        .allMatch(number ->
                                state.catalogue().organization(number.org()).isPresent()
                                        && number.location()
                                                .filter(place ->
                                                        !state.locations().has(place))
                                                .isEmpty());
    }

    private boolean isKnown(Person person) {
        return state.catalogue().organization(person.org()).isPresent()
                && person.holdings().licenses().stream()
                        .allMatch(license ->
                                state.catalogue().license(person.org(), license).isPresent());
    }

    private static boolean hasUnits(StoreState state) {
        return state.catalogue().licenses().values().stream().allMatch(license -> state.freeUnits(license) >= 0);
    }
}
