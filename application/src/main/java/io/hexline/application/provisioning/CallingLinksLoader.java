package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Optional;

/** Finds out who and what counts on somebody. */
final class CallingLinksLoader {

    private final People directory;
    private final Locations locations;

    CallingLinksLoader(Host host) {
        this.directory = host.store().people();
        this.locations = host.store().locations();
    }

    Either<PortFailure, CallingLinks> load(Optional<Subscriber> subscriber) {
        return subscriber.map(this::load).orElseGet(() -> Either.right(CallingLinks.NONE));
    }

    private Either<PortFailure, CallingLinks> load(Subscriber subscriber) {
        return subscriber
                .location()
                .map(locations::find)
                .orElseGet(() -> Either.right(Optional.empty()))
                .flatMap(location ->
                        directory.linkedTo(subscriber.person()).map(linked -> new CallingLinks(location, linked)));
    }
}
