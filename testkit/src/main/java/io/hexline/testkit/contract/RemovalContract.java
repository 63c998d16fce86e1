package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is removed leaves nothing behind: the unitOfWork refuses to remove what others stand on. */
public abstract class RemovalContract extends StoreContract {

    private static InventoryNumber number(Store store, String number) {
        return right(store.numbers().find(List.of(new PhoneNumber(number)))).get(0);
    }

    @Test
    void freesWhatAPersonHad() {
        Store store = store(smallWorld().build());
        commit(store, new Write.PutPerson(holding(person(store, ADA), MESSAGING)));

        commit(store, new Write.RemovePerson(person(store, ADA)));

        assertEquals(1, freeUnits(store, MESSAGING.id()));
        assertEquals(Optional.empty(), right(store.people().person(ACME, ADA.id())));
        commit(
                store,
                new Write.PutPerson(
                        APerson.named("carl", ACME).withEmail("ada@example.com").build()));
    }

    @Test
    void removesOnlyWhatIsStillAsItWasRead() {
        Store store = store(smallWorld().build());
        Person read = person(store, ADA);
        commit(store, new Write.PutPerson(holding(read, CALLING)));

        refuse(store, new Write.RemovePerson(read));
        commit(store, new Write.RemovePerson(person(store, ADA)));
        refuse(store, new Write.RemovePerson(read));
    }

    @Test
    void keepsAPersonThatCallsOrHasANumber() {
        Store store = store(smallWorld()
                .with(ASubscriber.of(ADA, OSLO.id()).build())
                .with(ANumber.of("+4721555101", OSLO).ownedBy(BOB).build())
                .build());

        refuse(store, new Write.RemovePerson(person(store, ADA)));
        refuse(store, new Write.RemovePerson(person(store, BOB)));
        commit(
                store,
                new Write.RemoveSubscriber(subscriber(store, ADA.id())),
                new Write.RemovePerson(person(store, ADA)),
                new Write.PutNumber(number(store, "+4721555101").released()),
                new Write.RemovePerson(person(store, BOB)));
    }

    @Test
    void keepsTheLastFullAdministrator() {
        Store store = store(smallWorld().build());
        Set<Role> full = Set.of(Role.FULL_ADMINISTRATOR);
        commit(store, new Write.PutPerson(person(store, ADA).withRoles(full)));

        refuse(store, new Write.RemovePerson(person(store, ADA)));
        refuse(store, new Write.PutPerson(person(store, ADA).withRoles(Set.of(Role.USER_ADMINISTRATOR))));
        commit(
                store,
                new Write.PutPerson(person(store, BOB).withRoles(full)),
                new Write.RemovePerson(person(store, ADA)));
        refuse(store, new Write.PutPerson(person(store, BOB).withRoles(Set.of())));
    }

    @Test
    void keepsTheLastFullAdministratorWhoMaySignIn() {
        Set<Role> full = Set.of(Role.FULL_ADMINISTRATOR);
        Store store = store(smallWorld().build());
        commit(
                store,
                new Write.PutPerson(person(store, ADA).withRoles(full)),
                new Write.PutPerson(signingIn(person(store, BOB).withRoles(full), false)));

        refuse(store, new Write.PutPerson(signingIn(person(store, ADA), false)));
        refuse(store, new Write.PutPerson(person(store, ADA).withRoles(Set.of())));
        refuse(store, new Write.RemovePerson(person(store, ADA)));
        commit(store, new Write.RemovePerson(person(store, BOB)));
    }

    @Test
    void keepsWhoeverIsSomebodysManager() {
        Store store = store(smallWorld().build());
        commit(store, new Write.PutPerson(managedBy(person(store, ADA), BOB.id())));

        refuse(store, new Write.RemovePerson(person(store, BOB)));
        refuse(store, new Write.PutPerson(managedBy(person(store, ADA), new PersonId("nobody"))));
        Person ada = person(store, ADA);
        commit(
                store,
                new Write.PutPerson(
                        ada.describedAs(ada.email(), ada.name(), ada.profile().withoutManagerId())),
                new Write.RemovePerson(person(store, BOB)));
        refuse(store, new Write.PutPerson(managedBy(person(store, ADA), BOB.id())));
    }

    @Test
    void keepsANumberThatSomebodyHas() {
        Store store = store(smallWorld()
                .with(ANumber.of("+4721555101", OSLO).ownedBy(ADA).build())
                .build());

        refuse(store, new Write.RemoveNumber(number(store, "+4721555101")));
        commit(store, new Write.PutNumber(number(store, "+4721555101").released()));
        commit(store, new Write.RemoveNumber(number(store, "+4721555101")));
        assertEquals(List.of(), right(store.numbers().find(List.of(new PhoneNumber("+4721555101")))));
    }

    @Test
    void keepsALocationWhereSomethingIs() {
        Location third = ALocation.named("third", ACME).build();
        Store store = store(smallWorld()
                .with(third)
                .with(ASubscriber.of(ADA, OSLO.id()).build())
                .with(ANumber.of("+4755555101", BERGEN).build())
                .with(AWorld.huntGroup(third.id(), "Sales", new Extension("100")))
                .build());

        for (Location location : List.of(OSLO, BERGEN, third)) {
            refuse(store, new Write.RemoveLocation(location(store, location.id())));
        }
        commit(
                store,
                new Write.RemoveNumber(number(store, "+4755555101")),
                new Write.RemoveLocation(location(store, BERGEN.id())));
        assertEquals(Optional.empty(), right(store.locations().find(BERGEN.id())));
    }

    @Test
    void keepsTheNamesOfLocationsApart() {
        Store store = store(smallWorld().build());
        Location bergen = location(store, BERGEN.id());

        refuse(store, new Write.PutLocation(bergen.describedAs("OSLO", bergen.region(), bergen.premises())));
        commit(store, new Write.PutLocation(bergen.describedAs("BERGEN", bergen.region(), bergen.premises())));
        commit(store, new Write.PutLocation(ALocation.named("elsewhere", GLOBEX).build()));
    }
}
