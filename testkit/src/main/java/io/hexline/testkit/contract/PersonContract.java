package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.testkit.ASubscriber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The directory finds people by id and e-mail, and tells who is a subscriber. */
public abstract class PersonContract extends StoreContract {

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
