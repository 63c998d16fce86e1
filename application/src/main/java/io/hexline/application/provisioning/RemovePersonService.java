package io.hexline.application.provisioning;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UserLock;
import io.hexline.domain.access.Principal;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;

final class RemovePersonService implements RemovePerson {

    private final Host host;
    private final AdministratorPolicy administration;
    private final ProvisioningCommit outside;
    private final PersonRemovalLoader departures;
    private final PendingMoveGuard moves;

    RemovePersonService(Host host) {
        this.host = host;
        this.administration = new AdministratorPolicy(host.store().people());
        this.outside = new ProvisioningCommit(host);
        this.departures = new PersonRemovalLoader(host);
        this.moves = new PendingMoveGuard(host.store().jobs());
    }

    @Override
    public Either<Failure, Person> handle(Principal by, OrgId org, PersonId id) {
        return UserLock.of(
                id,
                host.store().locks(),
                () -> Failure.orNotFound(host.store().people().person(org, id), "user", id)
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
