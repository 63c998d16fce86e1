package io.hexline.inmemory.index;

import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of what is at each location: an index over the subscribers, kept with every write of one.
 *
 * @param counts of what is there at least once
 */
public record LocationUsageIndex(HashMap<Resident, Integer> counts) {

    public static final LocationUsageIndex NONE = new LocationUsageIndex(HashMap.empty());

    private sealed interface Resident {

        record User(LocationId location) implements Resident {}

        record DeviceNamed(LocationId location, String name) implements Resident {}

        /** Somebody else at the location has this subscriber as its emergency callback. */
        record CalledBack(LocationId location, PersonId subscriber) implements Resident {}
    }

    public int users(LocationId location) {
        return count(new Resident.User(location));
    }

    public boolean hasDevice(LocationId location, String name) {
        return count(new Resident.DeviceNamed(location, name)) > 0;
    }

    /** Whether no two users have a device of one of these names. */
    public boolean hasEachOnce(LocationId location, Set<String> names) {
        return names.stream().allMatch(name -> count(new Resident.DeviceNamed(location, name)) <= 1);
    }

    public boolean isCalledBack(LocationId location, PersonId subscriber) {
        return count(new Resident.CalledBack(location, subscriber)) > 0;
    }

    public LocationUsageIndex replacing(Optional<Subscriber> before, Optional<Subscriber> after) {
        return counting(before, -1).counting(after, 1);
    }

    private LocationUsageIndex counting(Optional<Subscriber> subscriber, int by) {
        HashMap<Resident, Integer> counted = counts;
        for (Resident resident :
                subscriber.stream().flatMap(LocationUsageIndex::of).toList()) {
            int count = counted.getOrElse(resident, 0) + by;
            counted = count == 0 ? counted.remove(resident) : counted.put(resident, count);
        }
        return new LocationUsageIndex(counted);
    }

    private int count(Resident resident) {
        return counts.getOrElse(resident, 0);
    }

    private static Stream<Resident> of(Subscriber subscriber) {
        return subscriber.location().stream().flatMap(location -> of(subscriber, location));
    }

    private static Stream<Resident> of(Subscriber subscriber, LocationId location) {
        Stream<Resident> devices = subscriber.devices().stream()
                .map(Device::name)
                .distinct()
                .map(name -> new Resident.DeviceNamed(location, name));
        Stream<Resident> calledBack = subscriber.roles().ecbn().stream()
                .filter(other -> !other.equals(subscriber.person()))
                .map(other -> new Resident.CalledBack(location, other));
        return Stream.of(Stream.of(new Resident.User(location)), devices, calledBack)
                .flatMap(usage -> usage);
    }
}
