package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

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
            return put(books, put.person());
        } else if (write instanceof Write.PutSubscriber put) {
            return put(books, put.subscriber());
        } else if (write instanceof Write.RemoveSubscriber remove) {
            return remove(books, remove.subscriber());
        } else if (write instanceof Write.PutNumber put) {
            return put(books, put.number());
        } else if (write instanceof Write.PutJob put) {
            return books.jobs().put(put.job()).map(books::withJobs);
        } else if (write instanceof Write.PutLocation put) {
            return put(books, put.location());
        } else if (write instanceof Write.ExpectRoom room) {
            return known(books.residents().users(room.location()) <= room.users(), "room in " + room.location())
                    .map(holds -> books);
        } else if (write instanceof Write.ExpectOwnDeviceNames devices) {
            return known(books.residents().hasEachOnce(devices.location(), devices.names()), "name of a device")
                    .map(holds -> books);
        }
        Write.ExpectLocation expected = (Write.ExpectLocation) write;
        return books.locations().current(expected.location()).map(version -> books);
    }

    private static Either<PortFailure, Books> put(Books books, Person person) {
        Optional<Person> before = books.people().find(person.id());
        return known(books.catalogue().organization(person.org()).isPresent(), "organization " + person.org())
                .flatMap(sound -> books.people().put(person))
                .flatMap(people -> emails(books, before, person)
                        .flatMap(emails -> books.consumption()
                                .replacing(before, person)
                                .map(consumption -> books.withPeople(people, emails, consumption))));
    }

    private static Either<PortFailure, HashMap<Email, PersonId>> emails(
            Books books, Optional<Person> before, Person person) {
        boolean taken = books.emails().get(person.email()).exists(owner -> !owner.equals(person.id()));
        return taken
                ? Either.left(new PortFailure.Conflict("e-mail " + person.email()))
                : Either.right(books.emails()
                        .removeAll(before.stream().map(Person::email).toList())
                        .put(person.email(), person.id()));
    }

    private static Either<PortFailure, Books> put(Books books, Subscriber subscriber) {
        Optional<Subscriber> before = books.subscribers().find(subscriber.person());
        NumberOwner owner = books.named(
                new NumberOwner.User(subscriber.person(), subscriber.person().value()));
        return known(books.people().has(subscriber.person()), "person " + subscriber.person())
                .flatMap(sound -> known(
                        subscriber
                                .location()
                                .filter(it -> !books.locations().has(it))
                                .isEmpty(),
                        "location of subscriber " + subscriber.person()))
                .flatMap(sound -> books.subscribers().put(subscriber))
                .flatMap(subscribers -> books.switchboard()
                        .without(before)
                        .with(subscriber, owner)
                        .map(switchboard -> books.withSubscribers(
                                        subscribers, books.residents().replacing(before, Optional.of(subscriber)))
                                .withSwitchboard(switchboard)));
    }

    private static Either<PortFailure, Books> remove(Books books, Subscriber subscriber) {
        Optional<Subscriber> before = books.subscribers().find(subscriber.person());
        return books.subscribers()
                .remove(subscriber)
                .map(subscribers -> books.withSubscribers(
                                subscribers, books.residents().replacing(before, Optional.empty()))
                        .withSwitchboard(books.switchboard().without(before)));
    }

    private static Either<PortFailure, Books> put(Books books, Location location) {
        return known(books.catalogue().organization(location.org()).isPresent(), "organization " + location.org())
                .flatMap(sound -> books.locations().put(location))
                .map(books::withLocations);
    }

    private static Either<PortFailure, Books> put(Books books, InventoryNumber number) {
        return known(books.catalogue().organization(number.org()).isPresent(), "organization " + number.org())
                .flatMap(sound -> known(
                        number.location()
                                .filter(it -> !books.locations().has(it))
                                .isEmpty(),
                        "location of number " + number.number()))
                .flatMap(sound -> books.numbers().put(number))
                .map(books::withNumbers);
    }

    private static Either<PortFailure, Boolean> known(boolean present, String what) {
        return present ? Either.right(true) : Either.left(new PortFailure.Conflict(what));
    }
}
