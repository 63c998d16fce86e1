package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    void tellsAtOnceWhatTiesASubscriberToOthers() {
        Store store = store(smallWorld()
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
                .build());

        Ties ties = right(store.people().ties(subscriber(store, ADA.id())));
        assertEquals(right(store.people().linkedTo(ADA.id())), ties.linked());
        assertEquals(right(store.features().of(subscriber(store, ADA.id()))), ties.features());
        assertEquals(right(store.trunks().ofMember(ADA.id())), ties.trunkGroups());
        assertEquals(right(store.deviceProfiles().usedBy(List.of(ADA.id()))), ties.deviceProfiles());
        assertEquals(
                List.of(1, 3, 2, 2),
                List.of(
                        ties.linked().size(),
                        ties.features().size(),
                        ties.trunkGroups().size(),
                        ties.deviceProfiles().size()));
    }

    private static TrunkGroup trunk(String name, PersonId... members) {
        return new TrunkGroup(
                new LocalGateway.Trunk(name), ACME, name, Set.of(members), Optional.of(members[0]), Version.NEW);
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
