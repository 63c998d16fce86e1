package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.vavr.control.Either;
import java.util.List;

/** Writes on books. Each write must hold after those before it; the first that does not refuses all of them. */
final class Posting {

    private Posting() {}

    static Either<PortFailure, Books> all(Books books, List<Write> writes) {
        Either<PortFailure, Books> posted = Either.right(books.withSwitchboard(withoutThoseOf(writes, books)));
        for (Write write : writes) {
            posted = posted.flatMap(before -> one(before, write));
        }
        return posted;
    }

    /** Whoever is written gives up its extensions first, so that extensions can change hands in one commit. */
    private static Switchboard withoutThoseOf(List<Write> writes, Books books) {
        Switchboard left = books.switchboard();
        for (Write write : writes) {
            if (write instanceof Write.PutSubscriber put) {
                left = left.without(books.subscribers().find(put.subscriber().person()));
            } else if (write instanceof Write.RemoveSubscriber remove) {
                left = left.without(books.subscribers().find(remove.subscriber().person()));
            }
        }
        return left;
    }

    private static Either<PortFailure, Books> one(Books books, Write write) {
        if (write instanceof Write.PutPerson put) {
            return PeoplePosting.put(books, put.person());
        } else if (write instanceof Write.RemovePerson remove) {
            return PeoplePosting.remove(books, remove.person());
        } else if (write instanceof Write.PutSubscriber put) {
            return PeoplePosting.put(books, put.subscriber());
        } else if (write instanceof Write.RemoveSubscriber remove) {
            return PeoplePosting.remove(books, remove.subscriber());
        } else if (write instanceof Write.PutJob put) {
            return books.jobs().put(put.job()).map(books::withJobs);
        }
        return aboutPlaces(books, write);
    }

    private static Either<PortFailure, Books> aboutPlaces(Books books, Write write) {
        if (write instanceof Write.PutNumber put) {
            return PlacePosting.put(books, put.number());
        } else if (write instanceof Write.RemoveNumber remove) {
            return PlacePosting.remove(books, remove.number());
        } else if (write instanceof Write.PutLocation put) {
            return PlacePosting.put(books, put.location());
        } else if (write instanceof Write.RemoveLocation remove) {
            return PlacePosting.remove(books, remove.location());
        }
        return expectation(books, write);
    }

    private static Either<PortFailure, Books> expectation(Books books, Write write) {
        if (write instanceof Write.ExpectRoom room) {
            return known(books.residents().users(room.location()) <= room.users(), "room in " + room.location())
                    .map(holds -> books);
        } else if (write instanceof Write.ExpectOwnDeviceNames devices) {
            return known(books.residents().hasEachOnce(devices.location(), devices.names()), "name of a device")
                    .map(holds -> books);
        }
        Write.ExpectLocation expected = (Write.ExpectLocation) write;
        return books.locations().current(expected.location()).map(version -> books);
    }

    /** Whether what a write stands on is there. */
    static Either<PortFailure, Boolean> known(boolean present, String what) {
        return present ? Either.right(true) : Either.left(new PortFailure.Conflict(what));
    }
}
