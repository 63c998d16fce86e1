package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.location.Neighbourhood;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.move.Neighbours;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;

/** Reads what is around a user at both locations. */
final class NeighboursLoader {

    private final Neighbourhood neighbourhood;

    NeighboursLoader(Host host) {
        this.neighbourhood = host.neighbourhood();
    }

    Either<PortFailure, Neighbours> load(Subscriber subscriber, LocationId target) {
        return neighbourhood
                .users(target)
                .flatMap(users -> neighbourhood
                        .deviceNames(
                                target,
                                subscriber.devices().stream().map(Device::name).toList())
                        .flatMap(
                                names -> isCalledBack(subscriber).map(called -> new Neighbours(users, names, called))));
    }

    private Either<PortFailure, Boolean> isCalledBack(Subscriber subscriber) {
        return subscriber
                .location()
                .map(source -> neighbourhood.isCalledBackAt(source, subscriber.person()))
                .orElseGet(() -> Either.right(false));
    }
}
