package io.hexline.inmemory.state;

import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.ExtensionOwnerIndex;
import io.hexline.inmemory.index.JobIndex;
import io.hexline.inmemory.index.LicenseUnitIndex;
import io.hexline.inmemory.index.LocationIndex;
import io.hexline.inmemory.index.LocationUsageIndex;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.index.ReferenceData;
import io.hexline.inmemory.table.EntityType;
import io.hexline.inmemory.table.Table;
import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Everything the store holds at one moment; {@link WriteApplier} makes the next.
 *
 * @param emails whose they are, over all organizations
 */
public record StoreState(
        ReferenceData catalogue,
        Table<LocationId, Location> locations,
        LocationIndex locationIndex,
        Table<PersonId, Person> people,
        HashMap<Email, PersonId> emails,
        LicenseUnitIndex licenseUnits,
        PeopleIndex peopleIndex,
        Table<PersonId, Subscriber> subscribers,
        ExtensionOwnerIndex extensionOwners,
        LocationUsageIndex usage,
        ExtensionIndex extensionIndex,
        NumberIndex numbers,
        JobIndex jobs) {

    public static StoreState empty(ReferenceData catalogue) {
        return new StoreState(
                catalogue,
                Table.of(EntityType.LOCATION),
                LocationIndex.EMPTY,
                Table.of(EntityType.PERSON),
                HashMap.empty(),
                LicenseUnitIndex.none(catalogue),
                PeopleIndex.NOBODY,
                Table.of(EntityType.SUBSCRIBER),
                ExtensionOwnerIndex.EMPTY,
                LocationUsageIndex.NONE,
                ExtensionIndex.NONE,
                NumberIndex.EMPTY,
                JobIndex.NONE);
    }

    /** The owner under the name that it has now. */
    public NumberOwner named(NumberOwner owner) {
        return owner instanceof NumberOwner.User user
                ? people.find(user.id())
                        .<NumberOwner>map(person ->
                                new NumberOwner.User(person.id(), person.name().display()))
                        .orElse(owner)
                : owner;
    }

    /** The record with its owner under the name that it has now. */
    public InventoryNumber named(InventoryNumber number) {
        return number.owner().map(owner -> number.ownedBy(named(owner))).orElse(number);
    }

    public StoreState withLocations(Table<LocationId, Location> newLocations, LocationIndex newLocationIndex) {
        return new StoreState(
                catalogue,
                newLocations,
                newLocationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex,
                subscribers,
                extensionOwners,
                usage,
                extensionIndex,
                numbers,
                jobs);
    }

    public StoreState withPeople(
            Table<PersonId, Person> newPeople,
            HashMap<Email, PersonId> newEmails,
            LicenseUnitIndex newLicenseUnits,
            PeopleIndex newPeopleIndex) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                newPeople,
                newEmails,
                newLicenseUnits,
                newPeopleIndex,
                subscribers,
                extensionOwners,
                usage,
                extensionIndex,
                numbers,
                jobs);
    }

    /** After a subscriber was replaced by another record of the same one, or came, or went. */
    public StoreState withSubscribers(
            Table<PersonId, Subscriber> newSubscribers, Optional<Subscriber> before, Optional<Subscriber> after) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex.moving(before, after),
                newSubscribers,
                extensionOwners,
                usage.replacing(before, after),
                dialledOtherwise(before, after),
                numbers,
                jobs);
    }

    public StoreState withExtensionOwners(ExtensionOwnerIndex newExtensionOwners) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex,
                subscribers,
                newExtensionOwners,
                usage,
                extensionIndex,
                numbers,
                jobs);
    }

    public StoreState withExtensionIndex(ExtensionIndex newExtensionIndex) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex,
                subscribers,
                extensionOwners,
                usage,
                newExtensionIndex,
                numbers,
                jobs);
    }

    public StoreState withNumbers(NumberIndex newNumbers) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex,
                subscribers,
                extensionOwners,
                usage,
                extensionIndex,
                newNumbers,
                jobs);
    }

    public StoreState withJobs(JobIndex newJobs) {
        return new StoreState(
                catalogue,
                locations,
                locationIndex,
                people,
                emails,
                licenseUnits,
                peopleIndex,
                subscribers,
                extensionOwners,
                usage,
                extensionIndex,
                numbers,
                newJobs);
    }

    private ExtensionIndex dialledOtherwise(Optional<Subscriber> before, Optional<Subscriber> after) {
        ExtensionIndex changed = extensionIndex;
        for (ExtensionIndex.Line line : lines(before)) {
            changed = changed.without(org(line.location()), line);
        }
        for (ExtensionIndex.Line line : lines(after)) {
            changed = changed.with(org(line.location()), line);
        }
        return changed;
    }

    private static List<ExtensionIndex.Line> lines(Optional<Subscriber> subscriber) {
        return subscriber.stream().flatMap(ExtensionIndex::of).toList();
    }

    private OrgId org(LocationId location) {
        return locations.find(location).map(Location::org).orElseThrow();
    }
}
