package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.Dependents;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The directory finds people by id and e-mail, and tells who is a subscriber. */
public abstract class PersonContract extends StoreContract {

    private static final Extension SALES = new Extension("100");

    @Test
    void findsAPersonInItsOrganizationOnly() {
        Store store = store(smallWorld().build());

        assertEquals("Ada Test", person(store, ADA).name().display());
        assertEquals(Optional.empty(), right(store.people().person(GLOBEX, ADA.id())));
        assertEquals(Optional.empty(), right(store.people().person(ACME, new PersonId("nobody"))));
    }

    @Test
    void findsAPersonByIdInWhateverOrganization() {
        Store store = store(smallWorld().build());

        assertEquals(
                Optional.of(ADA.id()), right(store.people().person(ADA.id())).map(Person::id));
        assertEquals(Optional.empty(), right(store.people().person(new PersonId("nobody"))));
    }

    @Test
    void findsAPersonByEmailInWhateverOrganizationAndCase() {
        Store store = store(smallWorld().build());

        Optional<Person> found = right(store.people().person(new Email("EVE@Example.com")));

        assertEquals(Optional.of(EVE.id()), found.map(Person::id));
        assertEquals(Optional.empty(), right(store.people().person(new Email("nobody@example.com"))));
    }

    @Test
    void tellsWhoIsASubscriber() {
        Subscriber subscriber =
                ASubscriber.of(ADA, OSLO.id()).withExtension("101").build();
        Store store = store(smallWorld().with(subscriber).build());

        assertEquals(subscriber.lines(), subscriber(store, ADA.id()).lines());
        assertEquals(Optional.empty(), right(store.people().subscriber(BOB.id())));
        assertEquals(
                new PersonWithSubscriber(person(store, ADA), Optional.of(subscriber(store, ADA.id()))),
                there("person", store.people().withSubscriber(ACME, ADA.id())));
        assertEquals(
                new PersonWithSubscriber(person(store, BOB), Optional.empty()),
                there("person", store.people().withSubscriber(ACME, BOB.id())));
        assertEquals(Optional.empty(), right(store.people().withSubscriber(GLOBEX, ADA.id())));
        assertEquals(
                Set.of(
                        there("person", store.people().withSubscriber(ACME, ADA.id())),
                        there("person", store.people().withSubscriber(ACME, BOB.id()))),
                Set.copyOf(right(store.people().withSubscribers(ACME, Set.of(ADA.id(), BOB.id(), EVE.id())))));
        assertEquals(List.of(), right(store.people().withSubscribers(ACME, Set.of())));
    }

    @Test
    void tellsAtOnceWhatTiesSubscribersToOthers() {
        Store store = store(tied());
        Set<Subscriber> both = Set.of(subscriber(store, ADA.id()), subscriber(store, BOB.id()));

        Map<PersonId, Ties> ties = right(store.people().ties(both));

        assertEquals(Set.of(ADA.id(), BOB.id()), ties.keySet());
        assertTies(store, ADA.id(), new Dependents(Set.of(BOB.id()), List.of()), ties);
        assertTies(store, BOB.id(), Dependents.NONE, ties);
        assertEquals(3, ties.get(ADA.id()).features().size());
        assertEquals(2, ties.get(ADA.id()).trunkGroups().size());
        assertEquals(2, ties.get(ADA.id()).deviceProfiles().size());
    }

    private static World tied() {
        return smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id()).withExtension("101").build(),
                        ASubscriber.of(BOB, OSLO.id()).calledBackAt(ADA.id()).build())
                .with(
                        AWorld.huntGroup(BERGEN.id(), "Support", SALES).withMembers(Set.of(ADA.id())),
                        AWorld.autoAttendant(OSLO.id(), "Menu", new Extension("101")),
                        AWorld.huntGroup(OSLO.id(), "Sales", SALES).withMembers(Set.of(BOB.id(), ADA.id())))
                .with(trunk("south", ADA.id()), trunk("north", ADA.id(), BOB.id()), trunk("west", BOB.id()))
                .with(
                        AWorld.deviceProfile(OSLO.id(), "lobby", ADA.id(), BOB.id()),
                        AWorld.deviceProfile(OSLO.id(), "lab", ADA.id()))
                .build();
    }

    /** As each port tells it by itself. */
    private static void assertTies(Store store, PersonId whose, Dependents dependents, Map<PersonId, Ties> ties) {
        assertEquals(
                new Ties(
                        dependents,
                        right(store.features().of(subscriber(store, whose))),
                        right(store.trunks().ofMember(whose)),
                        right(store.deviceProfiles().usedBy(List.of(whose)))),
                ties.get(whose));
    }

    private static TrunkGroup trunk(String name, PersonId... members) {
        return new TrunkGroup(
                new LocalGateway.Trunk(name), ACME, name, Set.of(members), Optional.of(members[0]), Version.NEW);
    }

    @Test
    void tellsAllWhoDependOnASubscriberHoweverMany() {
        List<Person> callers = IntStream.range(0, 1_100)
                .mapToObj(number ->
                        APerson.named("caller%04d".formatted(number), ACME).build())
                .toList();
        Store store = store(smallWorld()
                .with(callers.toArray(Person[]::new))
                .with(
                        ASubscriber.of(ADA, OSLO.id()).build(),
                        ASubscriber.of(BOB, OSLO.id()).calledBackAt(ADA.id()).build())
                .with(callers.stream()
                        .map(caller -> ASubscriber.of(caller, OSLO.id())
                                .calledBackAt(ADA.id())
                                .build())
                        .toArray(Subscriber[]::new))
                .build());

        Ties ties =
                right(store.people().ties(List.of(subscriber(store, ADA.id())))).get(ADA.id());

        assertEquals(callers.size() + 1, ties.dependents().calledBack().size());
    }

    @Test
    void givesSnapshotsThatLaterWritesDoNotTouch() {
        Store store = store(smallWorld().build());
        Person before = person(store, ADA);

        commit(store, new Write.PutPerson(withEmail(before, "ada.lovelace@example.com")));

        assertEquals(ADA.email(), before.email());
        assertEquals(new Email("ada.lovelace@example.com"), person(store, ADA).email());
    }
}
