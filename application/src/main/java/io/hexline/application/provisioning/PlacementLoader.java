package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.AccountConflict;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Reads what is where calling properties point to. */
final class PlacementLoader {

    private final Host host;

    PlacementLoader(Host host) {
        this.host = host;
    }

    Either<PortFailure, Placement> load(Person person, Optional<Subscriber> subscriber, CallingProperties properties) {
        return number(person, properties)
                .flatMap(number -> location(
                                person, properties.location().or(() -> number.flatMap(InventoryNumber::location)))
                        .flatMap(location -> users(location)
                                .flatMap(users -> extensionOwner(person, properties, location)
                                        .flatMap(owner -> conflict(person, subscriber)
                                                .map(conflict -> new Placement(
                                                        properties,
                                                        location,
                                                        number,
                                                        subscriber.flatMap(Subscriber::location),
                                                        users,
                                                        owner,
                                                        conflict))))));
    }

    private Either<PortFailure, Integer> users(Optional<Location> location) {
        return location.map(there -> host.store().locationUsage().users(there.id()))
                .orElseGet(() -> Either.right(0));
    }

    /** The user's own number is as good as an unassigned one. */
    private Either<PortFailure, Optional<InventoryNumber>> number(Person person, CallingProperties properties) {
        return host.store()
                .numbers()
                .find(properties.number().stream().toList())
                .map(found -> found.stream()
                        .filter(record -> record.org().equals(person.org()))
                        .map(record -> record.owner()
                                        .filter(owner -> owner.is(person.id()))
                                        .isPresent()
                                ? record.released()
                                : record)
                        .findFirst());
    }

    private Either<PortFailure, Optional<Location>> location(Person person, Optional<LocationId> id) {
        return id.map(host.store().locations()::find)
                .orElseGet(() -> Either.right(Optional.empty()))
                .map(found -> found.filter(location -> location.org().equals(person.org())));
    }

    private Either<PortFailure, Optional<NumberOwner>> extensionOwner(
            Person person, CallingProperties properties, Optional<Location> location) {
        if (location.isEmpty() || properties.extension().isEmpty()) {
            return Either.right(Optional.empty());
        }
        return host.store()
                .extensions()
                .owners(location.get().id(), List.of(properties.extension().get()))
                .map(owners -> owners.values().stream()
                        .filter(owner -> !owner.is(person.id()))
                        .findFirst());
    }

    /** Whoever is a subscriber already has its e-mail registered. */
    private Either<PortFailure, Optional<AccountConflict>> conflict(Person person, Optional<Subscriber> subscriber) {
        return subscriber.isPresent()
                ? Either.right(Optional.empty())
                : host.collaborators().carrierAccounts().conflict(person.org(), person.email());
    }
}
