package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UserTurn;
import io.hexline.domain.access.Principal;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;

final class RemovePersonService implements RemovePerson {

    private final Host host;
    private final Administration administration;
    private final ProvisioningCommit outside;
    private final DepartureLoader departures;
    private final MovesAhead moves;

    RemovePersonService(Host host) {
        this.host = host;
        this.administration = new Administration(host.directory());
        this.outside = new ProvisioningCommit(host);
        this.departures = new DepartureLoader(host);
        this.moves = new MovesAhead(host.jobs());
    }

    @Override
    public Either<Failure, Person> handle(Principal by, OrgId org, PersonId id) {
        return UserTurn.of(
                id,
                host.turns(),
                () -> Failure.orNotFound(host.directory().person(org, id), "user", id)
                        .flatMap(person -> administration
                                .mayRemove(by, person)
                                .flatMap(allowed -> moves.none(person))
                                .flatMap(free -> remove(person).mapLeft(Failure.Trouble::new))));
    }

    private Either<PortFailure, Person> remove(Person person) {
        return departures
                .load(person)
                .flatMap(departure -> outside.commit(departure.calling(), departure.writes()))
                .map(done -> person);
    }
}
