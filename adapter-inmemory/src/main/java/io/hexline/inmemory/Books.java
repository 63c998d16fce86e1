package io.hexline.inmemory;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.collection.HashMap;

/**
 * Everything the store holds at one moment; {@link Posting} makes the next.
 *
 * @param emails whose they are, over all organizations
 */
record Books(
        Catalogue catalogue,
        Table<LocationId, Location> locations,
        Table<PersonId, Person> people,
        HashMap<Email, PersonId> emails,
        Consumption consumption,
        Table<PersonId, Subscriber> subscribers,
        Switchboard switchboard,
        Residents residents,
        Table<PhoneNumber, InventoryNumber> numbers,
        Jobs jobs) {

    static Books empty(Catalogue catalogue) {
        return new Books(
                catalogue,
                Table.of(Kind.LOCATION),
                Table.of(Kind.PERSON),
                HashMap.empty(),
                Consumption.none(catalogue),
                Table.of(Kind.SUBSCRIBER),
                Switchboard.EMPTY,
                Residents.NONE,
                Table.of(Kind.NUMBER),
                Jobs.NONE);
    }

    /** The owner under the name that it has now. */
    NumberOwner named(NumberOwner owner) {
        return owner instanceof NumberOwner.User user
                ? people.find(user.id())
                        .<NumberOwner>map(person ->
                                new NumberOwner.User(person.id(), person.name().display()))
                        .orElse(owner)
                : owner;
    }

    /** The record with its owner under the name that it has now. */
    InventoryNumber named(InventoryNumber number) {
        return number.owner().map(owner -> number.ownedBy(named(owner))).orElse(number);
    }

    Books withLocations(Table<LocationId, Location> newLocations) {
        return new Books(
                catalogue,
                newLocations,
                people,
                emails,
                consumption,
                subscribers,
                switchboard,
                residents,
                numbers,
                jobs);
    }

    Books withPeople(
            Table<PersonId, Person> newPeople, HashMap<Email, PersonId> newEmails, Consumption newConsumption) {
        return new Books(
                catalogue,
                locations,
                newPeople,
                newEmails,
                newConsumption,
                subscribers,
                switchboard,
                residents,
                numbers,
                jobs);
    }

    Books withSubscribers(Table<PersonId, Subscriber> newSubscribers, Residents newResidents) {
        return new Books(
                catalogue,
                locations,
                people,
                emails,
                consumption,
                newSubscribers,
                switchboard,
                newResidents,
                numbers,
                jobs);
    }

    Books withSwitchboard(Switchboard newSwitchboard) {
        return new Books(
                catalogue,
                locations,
                people,
                emails,
                consumption,
                subscribers,
                newSwitchboard,
                residents,
                numbers,
                jobs);
    }

    Books withNumbers(Table<PhoneNumber, InventoryNumber> newNumbers) {
        return new Books(
                catalogue,
                locations,
                people,
                emails,
                consumption,
                subscribers,
                switchboard,
                residents,
                newNumbers,
                jobs);
    }

    Books withJobs(Jobs newJobs) {
        return new Books(
                catalogue,
                locations,
                people,
                emails,
                consumption,
                subscribers,
                switchboard,
                residents,
                numbers,
                newJobs);
    }
}
