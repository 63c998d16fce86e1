package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.ExtensionFacts;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MoveSubject;
import io.hexline.domain.move.NumberFacts;
import io.hexline.domain.move.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of one user's move, each by its key. */
final class MoveFactsLoader {

    private final Host host;
    private final LocationUsageLoader locationUsage;
    private final CarrierFactsLoader carriers;

    MoveFactsLoader(Host host) {
        this.host = host;
        this.locationUsage = new LocationUsageLoader(host);
        this.carriers = new CarrierFactsLoader(host);
    }

    Either<PortFailure, MoveSubject> subject(OrgId org, RequestedMove order) {
        return host.store()
                .people()
                .person(org, order.user())
                .flatMap(person -> subscriber(person)
                        .flatMap(subscriber -> host.store()
                                .locations()
                                .find(order.target())
                                .map(target -> new MoveSubject(order, person, subscriber, target))));
    }

    private Either<PortFailure, Optional<Subscriber>> subscriber(Optional<Person> person) {
        return person.map(known -> host.store().people().subscriber(known.id()))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /**
     * The facts of a move; an empty location stands in for a target that is missing.
     *
     * @param subject in which nothing else is missing
     */
    Either<Failure, MoveFacts> facts(MoveSubject subject, RecordingSettings recording) {
        Person person = subject.person().orElseThrow();
        Subscriber subscriber = subject.subscriber().orElseThrow();
        Location target = subject.targetOrStandIn(person.org());
        return organization(person.org())
                .flatMap(organization -> source(subscriber)
                        .flatMap(source -> extensions(subject.order(), subscriber)
                                .flatMap(extensions -> numbers(subject.order(), person, subscriber)
                                        .flatMap(numbers -> locationUsage
                                                .load(subscriber, target.id())
                                                .flatMap(around -> carriers.load(
                                                                source,
                                                                target,
                                                                subject.order().numbersToMove(subscriber.lines()))
                                                        .map(carried -> new MoveFacts(
                                                                subject.order(),
                                                                organization,
                                                                person,
                                                                subscriber,
                                                                source,
                                                                target,
                                                                target.calling().orElseThrow(),
                                                                extensions,
                                                                numbers,
                                                                carried,
                                                                around,
                                                                recording))))))
                        .mapLeft(Failure.Trouble::new));
    }

    private Either<Failure, Organization> organization(OrgId id) {
        return Failure.orNotFound(host.store().organizations().find(id), "organization", id);
    }

    private Either<PortFailure, Optional<Location>> source(Subscriber subscriber) {
        Optional<LocationId> id = subscriber.location();
        return id.map(host.store().locations()::find).orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<PortFailure, ExtensionFacts> extensions(RequestedMove order, Subscriber subscriber) {
        List<Extension> inQuestion = Stream.concat(
                        order.extension().requested().stream(), subscriber.lines().extensions().stream())
                .distinct()
                .toList();
        return host.store()
                .extensions()
                .owners(order.target(), inQuestion)
                .map(owners -> new ExtensionFacts(others(owners, order)));
    }

    private static Map<Extension, NumberOwner> others(Map<Extension, NumberOwner> owners, RequestedMove order) {
        return owners.entrySet().stream()
                .filter(entry -> !entry.getValue().is(order.user()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A new number that the user already has, or that another organization has, counts as what it is. */
    private Either<PortFailure, NumberFacts> numbers(RequestedMove order, Person person, Subscriber subscriber) {
        return host.store()
                .numbers()
                .find(order.number().requested().stream().toList())
                .flatMap(requested -> host.store()
                        .numbers()
                        .find(subscriber.lines().numbers())
                        .map(current -> new NumberFacts(ownIn(person, requested), current)));
    }

    private static Optional<InventoryNumber> ownIn(Person person, List<InventoryNumber> records) {
        return records.stream()
                .filter(record -> record.org().equals(person.org()))
                .findFirst();
    }
}
