package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.People;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

record RemovePersonService(
        People people,
        Numbers numbers,
        AdministratorPolicy administration,
        CallingLinks.Loader links,
        ProvisioningCommit commit,
        InstantSource time)
        implements RemovePerson {

    @Override
    public Either<Failure, Person> handle(Principal by, OrgId org, PersonId id) {
        return new Authorization(by, Permission.WRITE_PEOPLE)
                .in(org)
                .flatMap(allowed -> commit.alone(id, turn -> Retry.onConflict(() -> remove(turn, by, org, id))));
    }

    @Override
    public Either<Failure, Person> preview(Principal by, OrgId org, PersonId id) {
        return Failure.orNotFound(people.person(org, id), "user", id)
                .flatMap(person -> administration.mayRemove(by, person).map(allowed -> person));
    }

    private Either<Failure, Person> remove(Turn turn, Principal by, OrgId org, PersonId id) {
        return For(
                        Failure.orNotFound(people.person(org, id), "user", id),
                        person -> administration.mayRemove(by, person),
                        (person, allowed) -> removal(person),
                        (person, allowed, removal) ->
                                Failure.orTrouble(commit.commit(turn, removal.calling(), removal.writes())))
                .yield((person, allowed, removal, written) -> person);
    }

    private Either<Failure, PersonRemoval> removal(Person person) {
        return For(
                        Failure.orTrouble(people.subscriber(person.id())),
                        subscriber -> links.load(person, subscriber),
                        (subscriber, linked) -> Failure.orTrouble(owned(person)),
                        (subscriber, linked, owned) -> Failure.orTrouble(people.reportingTo(person.id())))
                .yield((subscriber, linked, owned, reports) ->
                        new PersonRemoval(person, subscriber, linked.withNumbers(owned), withoutManager(reports)));
    }

    private List<Person> withoutManager(List<Person> reports) {
        return reports.stream()
                .map(report -> report.describedAs(
                                report.email(), report.name(), report.profile().withoutManagerId())
                        .modifiedAt(time.instant()))
                .toList();
    }

    /** Whether they are in its calling record or not. */
    private Either<PortFailure, List<InventoryNumber>> owned(Person person) {
        NumberFilter owned = NumberFilter.of(person.org())
                .ownedBy(new OwnerFilter(Optional.of(person.id()), Optional.empty(), Optional.empty()));
        return numbers.list(owned, Optional.empty(), 0, Integer.MAX_VALUE)
                .map(uses -> uses.stream().flatMap(use -> use.number().stream()).toList());
    }
}
