package io.hexline.server.control;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.rest.event.Events;
import io.hexline.server.control.Changes.Change;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;

/** Stands between the use cases and a world: tells what they change, until the world is no longer served. */
final class WorldWatch {

    private final Events events;
    private boolean ended;
    private boolean told = true;

    WorldWatch(Events events) {
        this.events = events;
    }

    /** The same host, watched. */
    Host around(Host host) {
        UnitOfWork store = host.store().unitOfWork();
        Changes changes = new Changes(host.store().people());
        return host.with(host.store().withUnitOfWork(writes -> commit(store, changes, writes)))
                .with(host.collaborators()
                        .withNumberOrders(new WatchedOrders(host.collaborators().numberOrders(), this::tell)));
    }

    private synchronized Either<PortFailure, Integer> commit(UnitOfWork store, Changes changes, List<Write> writes) {
        if (ended) {
            return Either.left(new PortFailure.StoreUnavailable("keep what comes after another world took its place"));
        }
        return changes.of(writes).flatMap(made -> store.commit(writes).peek(count -> made.forEach(this::tell)));
    }

    private synchronized void tell(Change change) {
        if (told) {
            events.add(change.type(), change.action(), change.keys());
        }
    }

    /** Does this while nothing is written; whoever comes to write waits. */
    synchronized <T> T still(Supplier<T> work) {
        return work.get();
    }

    /** Nothing is written any more: another world has been made of this one. */
    synchronized void close() {
        ended = true;
    }

    /** Tells nothing any more: whoever still works on the world is the only one who knows it. */
    synchronized void end() {
        told = false;
    }
}
