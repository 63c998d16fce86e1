package io.hexline.inmemory;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Everything the store holds at one moment; {@link Posting} makes the next.
 *
 * @param emails whose they are, over all organizations
 */
record Books(
        Catalogue catalogue,
        Table<LocationId, Location> locations,
        Atlas atlas,
        Table<PersonId, Person> people,
        HashMap<Email, PersonId> emails,
        Consumption consumption,
        Census census,
        Table<PersonId, Subscriber> subscribers,
        Switchboard switchboard,
        Residents residents,
        Dialling dialling,
        Inventory numbers,
        Jobs jobs) {

    static Books empty(Catalogue catalogue) {
        return new Books(
                catalogue,
                Table.of(Kind.LOCATION),
                Atlas.EMPTY,
                Table.of(Kind.PERSON),
                HashMap.empty(),
                Consumption.none(catalogue),
                Census.NOBODY,
                Table.of(Kind.SUBSCRIBER),
                Switchboard.EMPTY,
                Residents.NONE,
                Dialling.NONE,
                Inventory.EMPTY,
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

    Books withLocations(Table<LocationId, Location> newLocations, Atlas newAtlas) {
        return new Books(
                catalogue,
                newLocations,
                newAtlas,
                people,
                emails,
                consumption,
                census,
                subscribers,
                switchboard,
                residents,
                dialling,
                numbers,
                jobs);
    }

    Books withPeople(
            Table<PersonId, Person> newPeople,
            HashMap<Email, PersonId> newEmails,
            Consumption newConsumption,
            Census newCensus) {
        return new Books(
                catalogue,
                locations,
                atlas,
                newPeople,
                newEmails,
                newConsumption,
                newCensus,
                subscribers,
                switchboard,
                residents,
                dialling,
                numbers,
                jobs);
    }

    /** After a subscriber was replaced by another record of the same one, or came, or went. */
    Books withSubscribers(
            Table<PersonId, Subscriber> newSubscribers, Optional<Subscriber> before, Optional<Subscriber> after) {
        return new Books(
                catalogue,
                locations,
                atlas,
                people,
                emails,
                consumption,
                census.moving(before, after),
                newSubscribers,
                switchboard,
                residents.replacing(before, after),
                dialledOtherwise(before, after),
                numbers,
                jobs);
    }

    Books withSwitchboard(Switchboard newSwitchboard) {
        return new Books(
                catalogue,
                locations,
                atlas,
                people,
                emails,
                consumption,
                census,
                subscribers,
                newSwitchboard,
                residents,
                dialling,
                numbers,
                jobs);
    }

    Books withDialling(Dialling newDialling) {
        return new Books(
                catalogue,
                locations,
                atlas,
                people,
                emails,
                consumption,
                census,
                subscribers,
                switchboard,
                residents,
                newDialling,
                numbers,
                jobs);
    }

    Books withNumbers(Inventory newNumbers) {
        return new Books(
                catalogue,
                locations,
                atlas,
                people,
                emails,
                consumption,
                census,
                subscribers,
                switchboard,
                residents,
                dialling,
                newNumbers,
                jobs);
    }

    Books withJobs(Jobs newJobs) {
        return new Books(
                catalogue,
                locations,
                atlas,
                people,
                emails,
                consumption,
                census,
                subscribers,
                switchboard,
                residents,
                dialling,
                numbers,
                newJobs);
    }

    private Dialling dialledOtherwise(Optional<Subscriber> before, Optional<Subscriber> after) {
        Dialling changed = dialling;
        for (Dialling.Line line : lines(before)) {
            changed = changed.without(org(line.location()), line);
        }
        for (Dialling.Line line : lines(after)) {
            changed = changed.with(org(line.location()), line);
        }
        return changed;
    }

    private static List<Dialling.Line> lines(Optional<Subscriber> subscriber) {
        return subscriber.stream().flatMap(Dialling::of).toList();
    }

    private OrgId org(LocationId location) {
        return locations.find(location).map(Location::org).orElseThrow();
    }
}
