package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.inmemory.index.ExtensionOwnerIndex;
import io.vavr.control.Either;
import java.util.List;

/** Writes on state. Each write must hold after those before it; the first that does not refuses all of them. */
public final class WriteApplier {

    private WriteApplier() {}

    public static Either<PortFailure, StoreState> all(StoreState state, List<Write> writes) {
        Either<PortFailure, StoreState> posted = Either.right(state.withExtensionOwners(withoutThoseOf(writes, state)));
        for (Write write : writes) {
            posted = posted.flatMap(before -> one(before, write));
        }
        return posted;
    }

    /** Whoever is written gives up its extensions first, so that extensions can change hands in one commit. */
    private static ExtensionOwnerIndex withoutThoseOf(List<Write> writes, StoreState state) {
        ExtensionOwnerIndex left = state.extensionOwners();
        for (Write write : writes) {
            if (write instanceof Write.PutSubscriber put) {
                left = left.without(state.subscribers().find(put.subscriber().person()));
            } else if (write instanceof Write.RemoveSubscriber remove) {
                left = left.without(state.subscribers().find(remove.subscriber().person()));
            }
        }
        return left;
    }

    private static Either<PortFailure, StoreState> one(StoreState state, Write write) {
        if (write instanceof Write.PutPerson put) {
            return PeopleWrites.put(state, put.person());
        } else if (write instanceof Write.RemovePerson remove) {
            return PeopleWrites.remove(state, remove.person());
        } else if (write instanceof Write.PutSubscriber put) {
            return PeopleWrites.put(state, put.subscriber());
        } else if (write instanceof Write.RemoveSubscriber remove) {
            return PeopleWrites.remove(state, remove.subscriber());
        } else if (write instanceof Write.PutJob put) {
            return state.jobs().put(put.job()).map(state::withJobs);
        }
        return aboutPlaces(state, write);
    }

    private static Either<PortFailure, StoreState> aboutPlaces(StoreState state, Write write) {
        if (write instanceof Write.PutNumber put) {
            return LocationWrites.put(state, put.number());
        } else if (write instanceof Write.RemoveNumber remove) {
            return LocationWrites.remove(state, remove.number());
        } else if (write instanceof Write.PutLocation put) {
            return LocationWrites.put(state, put.location());
        } else if (write instanceof Write.RemoveLocation remove) {
            return LocationWrites.remove(state, remove.location());
        }
        return expectation(state, write);
    }

    private static Either<PortFailure, StoreState> expectation(StoreState state, Write write) {
        if (write instanceof Write.ExpectRoom room) {
            return known(state.usage().users(room.location()) <= room.users(), "room in " + room.location())
                    .map(holds -> state);
        } else if (write instanceof Write.ExpectOwnDeviceNames devices) {
            return known(state.usage().hasEachOnce(devices.location(), devices.names()), "name of a device")
                    .map(holds -> state);
        }
        Write.ExpectLocation expected = (Write.ExpectLocation) write;
        return state.locations().current(expected.location()).map(version -> state);
    }

    /** Whether what a write stands on is there. */
    public static Either<PortFailure, Boolean> known(boolean present, String what) {
        return present ? Either.right(true) : Either.left(new PortFailure.Conflict(what));
    }
}
