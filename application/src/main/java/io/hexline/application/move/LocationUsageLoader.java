package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.People;
import io.hexline.domain.move.LocationUsageFacts;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what is around a user at both locations. */
final class LocationUsageLoader {

    private final LocationUsage locationUsage;
    private final People directory;

    LocationUsageLoader(Host host) {
        this.locationUsage = host.store().locationUsage();
        this.directory = host.store().people();
    }

    Either<PortFailure, LocationUsageFacts> load(Subscriber subscriber, LocationId target) {
        return locationUsage
                .users(target)
                .flatMap(users -> deviceNames(subscriber, target)
                        .flatMap(names -> isCalledBack(subscriber)
                                .flatMap(called -> sharers(subscriber)
                                        .map(sharers -> new LocationUsageFacts(users, names, called, sharers)))));
    }

    /** None where the user is at the target already: the devices there are its own. */
    private Either<PortFailure, Set<String>> deviceNames(Subscriber subscriber, LocationId target) {
        return subscriber.location().filter(target::equals).isPresent()
                ? Either.right(Set.of())
                : locationUsage.deviceNames(
                        target, subscriber.devices().stream().map(Device::name).toList());
    }

    private Either<PortFailure, Set<PersonId>> sharers(Subscriber subscriber) {
        Set<PersonId> atSource = new HashSet<>();
        for (PersonId sharer : subscriber.sharers()) {
            Either<PortFailure, Optional<Subscriber>> other = directory.subscriber(sharer);
            if (other.isLeft()) {
                return Either.left(other.getLeft());
            }
            other.get()
                    .flatMap(Subscriber::location)
                    .filter(location ->
                            subscriber.location().filter(location::equals).isPresent())
                    .ifPresent(location -> atSource.add(sharer));
        }
        return Either.right(atSource);
    }

    private Either<PortFailure, Boolean> isCalledBack(Subscriber subscriber) {
        return subscriber
                .location()
                .map(source -> locationUsage.isCalledBackAt(source, subscriber.person()))
                .orElseGet(() -> Either.right(false));
    }
}
