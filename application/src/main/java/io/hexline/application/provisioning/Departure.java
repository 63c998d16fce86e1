package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.number.NumberFilter;
import io.hexline.application.number.NumberFilter.OwnerFilter;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The writes that take a person out of everything that names it. */
final class Departure {

    private final Host host;

    Departure(Host host) {
        this.host = host;
    }

    Either<PortFailure, List<Write>> writes(Person person, Optional<Subscriber> subscriber) {
        return numbers(person)
                .flatMap(numbers -> linked(person)
                        .flatMap(linked -> callbacks(subscriber)
                                .map(callbacks -> ImmutableList.<Write>builder()
                                        .addAll(linked)
                                        .addAll(callbacks)
                                        .addAll(numbers)
                                        .addAll(subscriber.stream()
                                                .map(Write.RemoveSubscriber::new)
                                                .toList())
                                        .add(new Write.RemovePerson(person))
                                        .build())));
    }

    private Either<PortFailure, List<Write>> numbers(Person person) {
        NumberFilter owned = NumberFilter.of(person.org())
                .ownedBy(new OwnerFilter(Optional.of(person.id()), Optional.empty(), Optional.empty()));
        return host.numbers()
                .list(owned, Optional.empty(), 0, Integer.MAX_VALUE)
                .map(uses -> uses.stream()
                        .flatMap(use -> use.number().stream())
                        .<Write>map(number -> new Write.PutNumber(number.released()))
                        .toList());
    }

    private Either<PortFailure, List<Write>> linked(Person person) {
        return host.directory()
                .linkedTo(person.id())
                .map(linked -> linked.stream()
                        .<Write>map(other -> new Write.PutSubscriber(other.unlinkedFrom(person.id())))
                        .toList());
    }

    /** Where emergency services call the person back for its whole location, they call back the location again. */
    private Either<PortFailure, List<Write>> callbacks(Optional<Subscriber> subscriber) {
        return subscriber
                .flatMap(Subscriber::location)
                .map(host.locations()::find)
                .orElseGet(() -> Either.right(Optional.empty()))
                .map(found -> found.stream()
                        .filter(location -> isCalledBack(subscriber, location))
                        .<Write>map(location -> new Write.PutLocation(location.withCalling(
                                location.calling().orElseThrow().withoutEcbnUser())))
                        .toList());
    }

    private static boolean isCalledBack(Optional<Subscriber> subscriber, Location location) {
        return location.calling().flatMap(calling -> calling.ecbnUser()).equals(subscriber.map(Subscriber::person));
    }
}
