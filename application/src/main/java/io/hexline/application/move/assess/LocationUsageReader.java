package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.People;
import io.hexline.domain.move.MoveFacts.LocationUsageFacts;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is around a user at both locations. */
final class LocationUsageReader {

    private final LocationUsage locationUsage;
    private final People people;

    LocationUsageReader(LocationUsage locationUsage, People people) {
        this.locationUsage = locationUsage;
        this.people = people;
    }

    Either<PortFailure, LocationUsageFacts> facts(Subscriber subscriber, LocationId target) {
        return For(
                        locationUsage.users(target),
                        users -> deviceNames(subscriber, target),
                        (users, names) -> isCalledBack(subscriber),
                        (users, names, called) -> sharersAtSource(subscriber))
                .yield(LocationUsageFacts::new);
    }

    /** None where the user is at the target already: the devices there are its own. */
    private Either<PortFailure, Set<String>> deviceNames(Subscriber subscriber, LocationId target) {
        return callsFrom(subscriber, Optional.of(target))
                ? Either.right(Set.of())
                : locationUsage.deviceNames(
                        target, subscriber.devices().stream().map(Device::name).toList());
    }

    private Either<PortFailure, Boolean> isCalledBack(Subscriber subscriber) {
        return subscriber
                .location()
                .map(source -> locationUsage.isCalledBackAt(source, subscriber.person()))
                .orElseGet(() -> Either.right(false));
    }

    private Either<PortFailure, Set<PersonId>> sharersAtSource(Subscriber subscriber) {
        Set<PersonId> sharers = ImmutableSet.copyOf(subscriber.sharers());
        return sharers.isEmpty()
                ? Either.right(Set.of())
                : people.subscribers(sharers).map(known -> atSource(known, subscriber));
    }

    private static Set<PersonId> atSource(List<Subscriber> sharers, Subscriber subscriber) {
        return sharers.stream()
                .filter(sharer -> callsFrom(sharer, subscriber.location()))
                .map(Subscriber::person)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean callsFrom(Subscriber subscriber, Optional<LocationId> location) {
        return location.isPresent() && subscriber.location().equals(location);
    }
}
