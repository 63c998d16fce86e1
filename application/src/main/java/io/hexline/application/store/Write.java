package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import java.util.Set;

/**
 * One change of the store. What it holds carries the version that was read; {@link io.hexline.domain.value.Version#NEW} adds.
 */
public sealed interface Write {

    /** Adds or changes a person; the units of its licenses are consumed or given back. */
    record PutPerson(Person person) implements Write {}

    /** Removes a person, who no longer calls or owns a number; its units are given back. */
    record RemovePerson(Person person) implements Write {}

    /** Adds or changes a subscriber; its extensions are taken at its location, those it had are free. */
    record PutSubscriber(Subscriber subscriber) implements Write {}

    /** Removes a subscriber; its extensions are free. */
    record RemoveSubscriber(Subscriber subscriber) implements Write {}

    /** Adds or changes a number of the inventory. */
    record PutNumber(InventoryNumber number) implements Write {}

    /** Removes a number that nobody has from the inventory. */
    record RemoveNumber(InventoryNumber number) implements Write {}

    /** Adds or changes a job. */
    record PutJob(MoveJob job) implements Write {}

    /** Adds or changes a location. */
    record PutLocation(Location location) implements Write {}

    /** Removes a location where nobody and nothing is. */
    record RemoveLocation(Location location) implements Write {}

    /** Changes nothing, but holds only if the location is still the one that was read. */
    record ExpectLocation(Location location) implements Write {}

    /** Changes nothing, but holds only if, after the writes before it, this many users at most call from the location. */
    record ExpectRoom(LocationId location, int users) implements Write {}

    /** Changes nothing, but holds only if, after the writes before it, each name is that of one user's device. */
    record ExpectOwnDeviceNames(LocationId location, Set<String> names) implements Write {

        public ExpectOwnDeviceNames {
            names = ImmutableSet.copyOf(names);
        }
    }
}
