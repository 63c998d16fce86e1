package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.OrgId;
import io.hexline.inmemory.index.ExtensionIndex;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes of subscribers. */
final class SubscriberWrites {

    private SubscriberWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        boolean located = subscriber.location().map(state.locations()::has).orElse(true);
        return known(state.people().has(subscriber.person()), "person " + subscriber.person())
                .flatMap(sound -> known(located, "location of subscriber " + subscriber.person()))
                .flatMap(sound -> state.subscribers().put(subscriber))
                .map(subscribers ->
                        withoutExtensions(state, before).withSubscribers(subscribers, before, Optional.of(subscriber)))
                .flatMap(written -> withExtensions(written, subscriber));
    }

    static Either<PortFailure, StoreState> remove(StoreState state, Subscriber subscriber) {
        Optional<Subscriber> before = state.subscribers().find(subscriber.person());
        return state.subscribers()
                .remove(subscriber)
                .map(subscribers ->
                        withoutExtensions(state, before).withSubscribers(subscribers, before, Optional.empty()));
    }

    /** The state in which the extensions of the subscriber are free. */
    static StoreState withoutExtensions(StoreState state, Optional<Subscriber> subscriber) {
        return subscriber
                .flatMap(
                        known -> org(state, known).map(org -> state.extensions().without(org, known)))
                .map(state::withExtensions)
                .orElse(state);
    }

    private static Either<PortFailure, StoreState> withExtensions(StoreState state, Subscriber subscriber) {
        Optional<Either<PortFailure, ExtensionIndex>> extensions =
                org(state, subscriber).map(org -> state.extensions().with(org, subscriber));
        return extensions.map(taken -> taken.map(state::withExtensions)).orElseGet(() -> Either.right(state));
    }

    /** The organization whose extensions the subscriber has; empty for one without location, who has none. */
    private static Optional<OrgId> org(StoreState state, Subscriber subscriber) {
        return subscriber.location().flatMap(state.locations()::find).map(Location::org);
    }
}
