package io.hexline.inmemory.state;

import io.hexline.domain.license.License;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.FeatureIndex;
import io.hexline.inmemory.index.JobIndex;
import io.hexline.inmemory.index.LocationIndex;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.index.ReferenceData;
import io.hexline.inmemory.index.TrunkIndex;
import io.hexline.inmemory.state.CommittedState.WriteApplier;
import io.hexline.inmemory.table.Table;
import java.util.Optional;

/** Everything the store holds at one moment; {@link WriteApplier} makes the next. */
public record StoreState(
        ReferenceData catalogue,
        LocationIndex locations,
        PeopleIndex people,
        Table<PersonId, Subscriber> subscribers,
        ExtensionIndex extensions,
        FeatureIndex features,
        TrunkIndex trunks,
        NumberIndex numbers,
        JobIndex jobs) {

    public static StoreState empty(ReferenceData catalogue) {
        return new StoreState(
                catalogue,
                LocationIndex.EMPTY,
                PeopleIndex.NOBODY,
                Table.of(Table.Entity.SUBSCRIBER),
                ExtensionIndex.NONE,
                FeatureIndex.NONE,
                TrunkIndex.NONE,
                NumberIndex.EMPTY,
                JobIndex.NONE);
    }

    /** The owner under the name that it has now. */
    public NumberOwner named(NumberOwner owner) {
        return owner.person()
                .flatMap(people::find)
                .<NumberOwner>map(person ->
                        new NumberOwner.User(person.id(), person.name().display()))
                .orElse(owner);
    }

    /** The record with its owner under the name that it has now. */
    public InventoryNumber named(InventoryNumber number) {
        return number.owner().map(owner -> number.ownedBy(named(owner))).orElse(number);
    }

    StoreState withLocations(LocationIndex changed) {
        return new StoreState(catalogue, changed, people, subscribers, extensions, features, trunks, numbers, jobs);
    }

    StoreState withPeople(PeopleIndex changed) {
        return new StoreState(catalogue, locations, changed, subscribers, extensions, features, trunks, numbers, jobs);
    }

    /** Units of the license that nobody holds; negative where more hold it than there are. */
    public int freeUnits(License license) {
        return license.totalUnits()
                - people.count(new PeopleIndex.Group.Holders(new ReferenceData.Key(license.org(), license.id())));
    }

    /** After a subscriber was replaced by another record of the same one, or came, or went. */
    StoreState withSubscribers(
            Table<PersonId, Subscriber> changed, Optional<Subscriber> before, Optional<Subscriber> after) {
        return new StoreState(
                catalogue,
                locations,
                people.moving(before, after),
                changed,
                extensions,
                features,
                trunks,
                numbers,
                jobs);
    }

    StoreState withExtensions(ExtensionIndex changed) {
        return new StoreState(catalogue, locations, people, subscribers, changed, features, trunks, numbers, jobs);
    }

    StoreState withFeatures(FeatureIndex changed) {
        return new StoreState(catalogue, locations, people, subscribers, extensions, changed, trunks, numbers, jobs);
    }

    StoreState withTrunks(TrunkIndex changed) {
        return new StoreState(catalogue, locations, people, subscribers, extensions, features, changed, numbers, jobs);
    }

    StoreState withNumbers(NumberIndex changed) {
        return new StoreState(catalogue, locations, people, subscribers, extensions, features, trunks, changed, jobs);
    }

    StoreState withJobs(JobIndex changed) {
        return new StoreState(
                catalogue, locations, people, subscribers, extensions, features, trunks, numbers, changed);
    }
}
