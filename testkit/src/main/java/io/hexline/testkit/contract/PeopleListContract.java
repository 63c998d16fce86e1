package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directory lists people by what they have in common, in parts that fit together while people come and go. */
public abstract class PeopleListContract extends StoreContract {

    private static final Person ABE = APerson.named("abe", ACME)
            .withRoles(Role.FULL_ADMINISTRATOR, Role.USER_ADMINISTRATOR)
            .build();
    private static final Person ADAM =
            APerson.named("adam", ACME).withRoles(Role.FULL_ADMINISTRATOR).build();

    private static Store store(PeopleListContract contract) {
        return contract.store(smallWorld()
                .with(ABE, ADAM)
                .with(
                        ASubscriber.of(ADA, OSLO.id()).build(),
                        ASubscriber.of(ADAM, OSLO.id()).build(),
                        ASubscriber.of(BOB, BERGEN.id()).build())
                .build());
    }

    private static List<String> list(Store store, PeopleFilter filter, Optional<Person> after, int max) {
        return right(store.people().people(filter, after.map(PersonPageKey::of), 0, max)).stream()
                .map(person -> person.id().value())
                .toList();
    }

    private static List<String> list(Store store, PeopleFilter filter) {
        return list(store, filter, Optional.empty(), 100);
    }

    @Test
    void listsThePeopleOfAnOrganizationInParts() {
        Store store = store(this);
        PeopleFilter acme = PeopleFilter.of(ACME);

        assertEquals(List.of("abe", "ada", "adam", "bob"), list(store, acme));
        assertEquals(List.of("abe", "ada"), list(store, acme, Optional.empty(), 2));
        assertEquals(List.of("adam", "bob"), list(store, acme, Optional.of(ADA), 2));
        assertEquals(List.of("eve"), list(store, PeopleFilter.of(GLOBEX)));
    }

    @Test
    void findsAPartByItsPlace() {
        Store store = store(this);
        PeopleFilter acme = PeopleFilter.of(ACME);

        assertEquals(List.of("ada", "adam"), page(store, acme, 1, 2));
        assertEquals(List.of(), page(store, acme, 4, 2));
        assertEquals(List.of("adam"), page(store, acme.withNamePrefix("ad"), 1, 9));
        assertEquals(
                List.of("bob"),
                right(store.people().people(acme, Optional.of(PersonPageKey.of(ADA)), 1, 9)).stream()
                        .map(person -> person.id().value())
                        .toList());
    }

    private static List<String> page(Store store, PeopleFilter filter, int skip, int max) {
        return right(store.people().people(filter, Optional.empty(), skip, max)).stream()
                .map(person -> person.id().value())
                .toList();
    }

    @Test
    void countsThePeopleToWhomAFilterApplies() {
        Store store = store(this);
        PeopleFilter acme = PeopleFilter.of(ACME);

        assertEquals(4, right(store.people().count(acme)));
        assertEquals(2, right(store.people().count(acme.withNamePrefix("Ad"))));
        assertEquals(2, right(store.people().count(acme.at(OSLO.id()))));
        assertEquals(2, right(store.people().count(acme.withIds(Set.of(ADA.id(), BOB.id(), EVE.id())))));

        commit(store, new Write.PutPerson(APerson.named("zoe", ACME).build()));
        commit(store, new Write.RemovePerson(person(store, ABE)));
        commit(store, new Write.RemovePerson(person(store, EVE)));
        assertEquals(4, right(store.people().count(acme)));
        assertEquals(0, right(store.people().count(PeopleFilter.of(GLOBEX))));
    }

    @Test
    void countsWhoCallsFromALocationOfTheOrganization() {
        Store store = store(this);
        PeopleFilter oslo = PeopleFilter.of(ACME).at(OSLO.id());

        commit(store, new Write.RemoveSubscriber(subscriber(store, ADA.id())));

        assertEquals(1, right(store.people().count(oslo)));
        assertEquals(0, right(store.people().count(PeopleFilter.of(GLOBEX).at(OSLO.id()))));
        assertEquals(List.of(), list(store, PeopleFilter.of(GLOBEX).at(OSLO.id())));
    }

    @Test
    void findsAPartOfALocationsCallers() {
        Store store = store(this);
        PeopleFilter oslo = PeopleFilter.of(ACME).at(OSLO.id());

        assertEquals(List.of("adam"), list(store, oslo, Optional.of(ADA), 9));
        assertEquals(List.of("adam"), page(store, oslo, 1, 9));
        assertEquals(List.of(), page(store, oslo, 2, 9));
    }

    @Test
    void goesOnBehindSomebodyWhoIsGone() {
        Store store = store(this);
        commit(
                store,
                new Write.RemoveSubscriber(subscriber(store, ADA.id())),
                new Write.RemovePerson(person(store, ADA)));

        assertEquals(List.of("adam", "bob"), list(store, PeopleFilter.of(ACME), Optional.of(ADA), 9));
        assertEquals(List.of("adam"), list(store, PeopleFilter.of(ACME).withNamePrefix("AD"), Optional.of(ADA), 9));
    }

    @Test
    void findsPeopleByTheBeginningOfTheirNames() {
        Store store = store(this);
        PeopleFilter named = PeopleFilter.of(ACME).withNamePrefix("aDA");

        assertEquals(List.of("ada", "adam"), list(store, named));
        assertEquals(List.of("adam"), list(store, named, Optional.of(ADA), 9));
        assertEquals(List.of("adam"), list(store, named.withRoles(Set.of(Role.FULL_ADMINISTRATOR))));

        PersonName zoe = new PersonName("Zoe Test", Optional.of("Zoe"), Optional.of("Test"));
        commit(store, new Write.PutPerson(person(store, ADA).describedAs(ADA.email(), zoe, Profile.EMPTY)));
        assertEquals(List.of("adam"), list(store, named));
        assertEquals(List.of("ada"), list(store, PeopleFilter.of(ACME).withNamePrefix("zo")));
    }

    @Test
    void findsPeopleByIdLocationAndRole() {
        Store store = store(this);
        PeopleFilter acme = PeopleFilter.of(ACME);

        assertEquals(List.of("ada", "bob"), list(store, acme.withIds(Set.of(ADA.id(), BOB.id(), EVE.id()))));
        assertEquals(List.of("bob"), list(store, acme.withIds(Set.of(ADA.id(), BOB.id())), Optional.of(ADA), 9));
        assertEquals(List.of("ada", "adam"), list(store, acme.at(OSLO.id())));
        assertEquals(List.of("abe", "adam"), list(store, acme.withRoles(Set.of(Role.FULL_ADMINISTRATOR))));
        assertEquals(
                List.of("abe"),
                list(store, acme.withRoles(Set.of(Role.USER_ADMINISTRATOR, Role.READ_ONLY_ADMINISTRATOR))));
        assertEquals(2, right(store.people().countFullAdministrators(ACME)));

        Subscriber ada = subscriber(store, ADA.id());
        commit(
                store,
                new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings())),
                new Write.PutPerson(person(store, ABE).withRoles(Set.of())));
        assertEquals(List.of("ada", "bob"), list(store, acme.at(BERGEN.id())));
        assertEquals(List.of("adam"), list(store, acme.withRoles(Set.of(Role.FULL_ADMINISTRATOR))));
        assertEquals(1, right(store.people().countFullAdministrators(ACME)));
    }

    @Test
    void countsTheFullAdministratorsWhoMaySignIn() {
        Store store = store(this);
        assertEquals(2, right(store.people().countFullAdministrators(ACME)));

        commit(store, new Write.PutPerson(signingIn(person(store, ABE), false)));
        assertEquals(1, right(store.people().countFullAdministrators(ACME)));
        assertEquals(
                List.of("abe", "adam"), list(store, PeopleFilter.of(ACME).withRoles(Set.of(Role.FULL_ADMINISTRATOR))));

        commit(store, new Write.PutPerson(signingIn(person(store, ABE), true)));
        assertEquals(2, right(store.people().countFullAdministrators(ACME)));
    }

    @Test
    void knowsWhoseManagerSomebodyIs() {
        Store store = store(this);
        commit(
                store,
                new Write.PutPerson(managedBy(person(store, BOB), ADA.id())),
                new Write.PutPerson(managedBy(person(store, ABE), ADA.id())),
                new Write.PutPerson(managedBy(person(store, ADA), ADA.id())));

        assertEquals(
                List.of(ABE.id(), BOB.id()),
                right(store.people().reportingTo(ADA.id())).stream()
                        .map(Person::id)
                        .toList());
        commit(store, new Write.PutPerson(managedBy(person(store, ABE), BOB.id())));
        assertEquals(1, right(store.people().reportingTo(ADA.id())).size());
        assertEquals(List.of(), right(store.people().reportingTo(ADAM.id())));
    }

    @Test
    void knowsTheSubscribersAmongPeople() {
        Store store = store(this);

        assertEquals(
                List.of(ADA.id(), BOB.id()),
                right(store.people().subscribers(List.of(ADA.id(), ABE.id(), BOB.id()))).stream()
                        .map(Subscriber::person)
                        .toList());
    }

    @Test
    void knowsWhoIsLinkedToASubscriber() {
        Store store = store(smallWorld()
                .with(ABE, ADAM)
                .with(
                        ASubscriber.of(ADA, OSLO.id()).calledBackAt(ADA.id()).build(),
                        ASubscriber.of(ADAM, OSLO.id()).build(),
                        ASubscriber.of(ABE, OSLO.id())
                                .asGuestOf(ADA.id(), HostAssociation.Kind.HOTELING, "desk")
                                .build(),
                        ASubscriber.of(BOB, BERGEN.id()).calledBackAt(ADA.id()).build())
                .build());

        List<Subscriber> linked = right(store.people().linkedTo(ADA.id(), Optional.empty(), 10));
        assertEquals(
                List.of(ABE.id(), BOB.id()),
                linked.stream().map(Subscriber::person).toList());

        assertEquals(linked.subList(0, 1), right(store.people().linkedTo(ADA.id(), Optional.empty(), 1)));
        assertEquals(linked.subList(1, 2), right(store.people().linkedTo(ADA.id(), Optional.of(ABE.id()), 1)));
        assertEquals(List.of(), right(store.people().linkedTo(ADA.id(), Optional.of(BOB.id()), 1)));

        linked.forEach(other -> commit(store, new Write.PutSubscriber(other.unlinkedFrom(ADA.id()))));
        assertEquals(List.of(), right(store.people().linkedTo(ADA.id(), Optional.empty(), 10)));
    }
}
