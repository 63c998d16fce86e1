package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directory finds people by what somebody types: a part of a name, of an e-mail, of a number or of an extension. */
public abstract class PeopleSearchContract extends StoreContract {

    private static final PhoneNumber ADAS = new PhoneNumber("+4721555101");
    private static final PhoneNumber OTHER_OF_ADA = new PhoneNumber("+4721777102");

    private static final Person ADAM = called("adam", "Adam Oslund", "adam_100%@example.com");
    private static final Person ZOE = called("zoe", "Zoë Oslund", "zoe@posten.example");

    private static Person called(String id, String name, String email) {
        return named(APerson.named(id, ACME).withEmail(email).build(), name);
    }

    private static Person named(Person person, String name) {
        PersonName called = new PersonName(name, Optional.empty(), Optional.empty());
        return person.describedAs(person.email(), called, person.profile());
    }

    private Store populated() {
        return store(smallWorld()
                .with(ADAM, ZOE)
                .with(
                        ANumber.of(ADAS.value(), OSLO).ownedBy(ADA).build(),
                        ANumber.of(OTHER_OF_ADA.value(), OSLO).ownedBy(ADA).build())
                .with(
                        ASubscriber.of(ADA, OSLO.id())
                                .withExtension("1101")
                                .withNumber(ADAS)
                                .withAlternate(OTHER_OF_ADA, "1102")
                                .build(),
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("1101").build(),
                        ASubscriber.of(ZOE, BERGEN.id()).withExtension("2110").build())
                .build());
    }

    /** As people write numbers. */
    private static String spaced(String number) {
        return number.substring(0, 5) + " (" + number.substring(5, 7) + ") " + number.substring(7, 9) + "-"
                + number.substring(9);
    }

    private static List<String> find(Store store, String typed) {
        return ids(store, PeopleFilter.of(ACME).like(typed), Optional.empty(), 99);
    }

    private static List<String> ids(Store store, PeopleFilter filter, Optional<Person> after, int max) {
        return right(store.people().people(filter, after.map(PersonPageKey::of), 0, max)).stream()
                .map(person -> person.id().value())
                .toList();
    }

    @Test
    void findsPartsOfNamesAndEmails() {
        Store store = populated();

        assertEquals(List.of("adam", "zoe"), find(store, "slun"));
        assertEquals(List.of("zoe"), find(store, "OË O"));
        assertEquals(List.of("zoe"), find(store, "posten"));
        assertEquals(List.of("ada", "adam", "bob"), find(store, "@example"));
        assertEquals(List.of("zoe"), find(store, "Zoë Oslund"));
        assertEquals(List.of(), find(store, "lund oslo"));
        assertEquals(List.of(), find(store, "eve@"));
    }

    @Test
    void takesEachCharacterForItself() {
        Store store = populated();

        assertEquals(List.of("adam"), find(store, "100%@"));
        assertEquals(List.of("adam"), find(store, "m_1"));
        assertEquals(List.of(), find(store, "a%m"));
        assertEquals(List.of(), find(store, "z_e"));
        assertEquals(List.of(), find(store, "\\%@e"));
    }

    @Test
    void findsPartsOfNumbersAndExtensions() {
        Store store = populated();

        assertEquals(List.of("ada"), find(store, "5551"));
        assertEquals(List.of("ada"), find(store, "777102"));
        assertEquals(List.of("ada"), find(store, "+472"));
        assertEquals(List.of("ada"), find(store, spaced(ADAS.value())));
        assertEquals(List.of("ada", "bob", "zoe"), find(store, "110"));
        assertEquals(List.of("ada"), find(store, "1102"));
        assertEquals(List.of(), find(store, "1103"));
    }

    @Test
    void takesLittleForTheBeginningOfAName() {
        Store store = populated();

        assertEquals(List.of("ada", "adam"), find(store, "Ad"));
        assertEquals(List.of(), find(store, "11"));
        assertEquals(List.of("ada", "adam", "bob", "zoe"), find(store, ""));
    }

    @Test
    void goesOnBehindSomebody() {
        Store store = populated();
        PeopleFilter example = PeopleFilter.of(ACME).like("exa");

        assertEquals(List.of("ada", "adam"), ids(store, example, Optional.empty(), 2));
        assertEquals(List.of("bob", "zoe"), ids(store, example, Optional.of(ADAM), 2));
        assertEquals(4, right(store.people().count(example)));

        commit(store, new Write.RemovePerson(person(store, ADAM)));
        assertEquals(List.of("bob", "zoe"), ids(store, example, Optional.of(ADAM), 9));
    }

    @Test
    void findsThoseToWhomAllOfAFilterApplies() {
        Store store = populated();
        PeopleFilter example = PeopleFilter.of(ACME).like("exa");

        assertEquals(List.of("bob", "zoe"), ids(store, example.at(BERGEN.id()), Optional.empty(), 9));
        assertEquals(List.of("zoe"), ids(store, example.at(BERGEN.id()), Optional.of(BOB), 9));
        assertEquals(List.of("bob"), ids(store, example.withIds(Set.of(BOB.id(), EVE.id())), Optional.empty(), 9));
        assertEquals(List.of(), ids(store, example.withRoles(Set.of(Role.FULL_ADMINISTRATOR)), Optional.empty(), 9));
    }

    @Test
    void findsWhoHoldsALicenseAndWhoCalls() {
        Store store = store(smallWorld()
                .with(ADAM, ZOE)
                .with(
                        ASubscriber.of(ADA, OSLO.id()).build(),
                        ASubscriber.of(ZOE, BERGEN.id()).build())
                .build());
        commit(
                store,
                new Write.PutPerson(holding(person(store, ADA), CALLING)),
                new Write.PutPerson(holding(person(store, ADAM), CALLING)));
        PeopleFilter acme = PeopleFilter.of(ACME);

        for (PeopleFilter all : List.of(acme, acme.withNamePrefix(""))) {
            assertEquals(List.of("ada", "adam"), ids(store, all.holding(CALLING.id()), Optional.empty(), 9));
            assertEquals(List.of("adam"), ids(store, all.holding(CALLING.id()), Optional.of(ADA), 9));
            assertEquals(List.of("ada", "zoe"), ids(store, all.calling(true), Optional.empty(), 9));
            assertEquals(List.of("adam", "bob"), ids(store, all.calling(false), Optional.empty(), 9));
            assertEquals(List.of("adam"), ids(store, all.holding(CALLING.id()).calling(false), Optional.empty(), 9));
            assertEquals(2, right(store.people().count(all.calling(false))));
        }
        assertEquals(List.of("adam"), ids(store, acme.like("oslund").holding(CALLING.id()), Optional.empty(), 9));
        assertEquals(
                List.of("ada"),
                ids(store, acme.at(OSLO.id()).holding(CALLING.id()).calling(true), Optional.empty(), 9));
        assertEquals(List.of(), ids(store, PeopleFilter.of(GLOBEX).holding(CALLING.id()), Optional.empty(), 9));
    }

    @Test
    void knowsWhoCannotCallNow() {
        Store store = populated();
        Person carl = APerson.named("carl", ACME).build();
        Person dora = APerson.named("dora", ACME).build();
        commit(
                store,
                new Write.RemoveSubscriber(subscriber(store, ZOE.id())),
                new Write.PutPerson(carl),
                new Write.PutPerson(dora));
        commit(
                store,
                new Write.PutSubscriber(ASubscriber.of(carl, OSLO.id()).build()),
                new Write.PutPerson(named(person(store, ZOE), "Aaron")),
                new Write.RemovePerson(person(store, dora)));

        PeopleFilter acme = PeopleFilter.of(ACME);
        assertEquals(List.of("adam", "zoe"), ids(store, acme.calling(false), Optional.empty(), 9));
        PeopleFilter byName = acme.withNamePrefix("").calling(false);
        assertEquals(List.of("zoe", "adam"), ids(store, byName, Optional.empty(), 9));
        assertEquals(List.of("adam"), ids(store, byName, Optional.of(person(store, ZOE)), 9));
        assertEquals(2, right(store.people().count(byName)));
    }

    @Test
    void findsTheCallersOfALocationByTheirNames() {
        Store store = populated();
        PeopleFilter bergen = PeopleFilter.of(ACME).withNamePrefix("").at(BERGEN.id());

        assertEquals(List.of("bob", "zoe"), ids(store, bergen, Optional.empty(), 9));
        assertEquals(List.of("zoe"), ids(store, bergen, Optional.of(BOB), 9));
        assertEquals(List.of(), ids(store, bergen, Optional.of(ZOE), 9));
    }

    @Test
    void knowsPeopleByWhatTheyAreCalledAndReachedAtNow() {
        Store store = populated();
        assertEquals(List.of("ada"), find(store, "ada te"));

        Subscriber zoe = subscriber(store, ZOE.id());
        Lines lines = Lines.of(Optional.of(new Extension("3456")), Optional.empty());
        commit(
                store,
                new Write.PutPerson(named(person(store, ADA), "Countess")),
                new Write.PutPerson(APerson.named("carl", ACME).build()),
                new Write.PutSubscriber(zoe.relocated(BERGEN.id(), lines, zoe.roles(), zoe.settings())),
                new Write.RemoveSubscriber(subscriber(store, BOB.id())));
        assertEquals(List.of(), find(store, "ada te"));
        assertEquals(List.of("ada"), find(store, "ntes"));
        assertEquals(List.of("carl"), find(store, "carl"));
        assertEquals(List.of("zoe"), find(store, "345"));
        assertEquals(List.of("ada"), find(store, "110"));
    }

    @Test
    void forgetsPeopleAndNumbersThatAreGone() {
        Store store = populated();
        assertEquals(List.of("bob"), find(store, "bob"));
        assertEquals(List.of("ada"), find(store, "1777"));

        InventoryNumber number =
                right(store.numbers().find(List.of(OTHER_OF_ADA))).get(0);
        Subscriber ada = subscriber(store, ADA.id());
        commit(
                store,
                new Write.PutSubscriber(
                        ada.relocated(OSLO.id(), ada.lines().without(OTHER_OF_ADA), ada.roles(), ada.settings())),
                new Write.PutNumber(number.released()),
                new Write.RemoveSubscriber(subscriber(store, BOB.id())),
                new Write.RemovePerson(person(store, BOB)));
        assertEquals(List.of(), find(store, "1777"));
        assertEquals(List.of(), find(store, "bob"));
    }
}
