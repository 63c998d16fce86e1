package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UserTurn;
import io.hexline.application.store.Write;
import io.hexline.domain.access.Principal;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class RemovePersonService implements RemovePerson {

    private final Host host;
    private final Administration administration;
    private final RegisteredCommit registrations;
    private final Departure departure;

    RemovePersonService(Host host) {
        this.host = host;
        this.administration = new Administration(host.directory());
        this.registrations = new RegisteredCommit(host);
        this.departure = new Departure(host);
    }

    @Override
    public Either<Failure, Person> handle(Principal by, OrgId org, PersonId id) {
        return UserTurn.of(
                id,
                host.turns(),
                () -> Failure.orNotFound(host.directory().person(org, id), "user", id)
                        .flatMap(person -> administration
                                .mayRemove(by, person)
                                .flatMap(allowed -> notMoving(person))
                                .flatMap(free -> remove(person).mapLeft(Failure.Trouble::new))));
    }

    private Either<Failure, Boolean> notMoving(Person person) {
        return host.jobs()
                .busyWith(person.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .filterOrElse(
                        Optional::isEmpty,
                        job -> new Failure.NotPossible("A job is about to move "
                                + person.name().display() + "; wait for its end, or abandon it"))
                .map(free -> true);
    }

    private Either<PortFailure, Person> remove(Person person) {
        return host.directory()
                .subscriber(person.id())
                .flatMap(subscriber ->
                        departure.writes(person, subscriber).flatMap(writes -> commit(person, subscriber, writes)))
                .map(done -> person);
    }

    private Either<PortFailure, Integer> commit(Person person, Optional<Subscriber> subscriber, List<Write> writes) {
        return subscriber.isPresent()
                ? registrations.ending(person, writes)
                : host.ledger().commit(writes);
    }
}
