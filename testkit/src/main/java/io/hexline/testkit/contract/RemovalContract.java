package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.Population;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is removed leaves nothing behind: the unitOfWork refuses to remove what others stand on. */
public abstract class RemovalContract extends HostContract {

    private static InventoryNumber number(Host host, String number) {
        return right(host.store().numbers().find(List.of(new PhoneNumber(number))))
                .get(0);
    }

    @Test
    void freesWhatAPersonHad() {
        Host host = host(smallWorld().build());
        commit(host, new Write.PutPerson(holding(person(host, ADA), MESSAGING)));

        commit(host, new Write.RemovePerson(person(host, ADA)));

        assertEquals(1, freeUnits(host, MESSAGING.id()));
        assertEquals(Optional.empty(), right(host.store().people().person(ACME, ADA.id())));
        commit(
                host,
                new Write.PutPerson(
                        APerson.named("carl", ACME).withEmail("ada@example.com").build()));
    }

    @Test
    void removesOnlyWhatIsStillAsItWasRead() {
        Host host = host(smallWorld().build());
        Person read = person(host, ADA);
        commit(host, new Write.PutPerson(holding(read, CALLING)));

        refuse(host, new Write.RemovePerson(read));
        commit(host, new Write.RemovePerson(person(host, ADA)));
        refuse(host, new Write.RemovePerson(read));
    }

    @Test
    void keepsAPersonThatCallsOrHasANumber() {
        Host host = host(smallWorld()
                .with(ASubscriber.of(ADA, OSLO.id()).build())
                .with(ANumber.of("+4721555101", OSLO).ownedBy(BOB).build())
                .build());

        refuse(host, new Write.RemovePerson(person(host, ADA)));
        refuse(host, new Write.RemovePerson(person(host, BOB)));
        commit(
                host,
                new Write.RemoveSubscriber(subscriber(host, ADA.id())),
                new Write.RemovePerson(person(host, ADA)),
                new Write.PutNumber(number(host, "+4721555101").released()),
                new Write.RemovePerson(person(host, BOB)));
    }

    @Test
    void keepsTheLastFullAdministrator() {
        Host host = host(smallWorld().build());
        Set<Role> full = Set.of(Role.FULL_ADMINISTRATOR);
        commit(host, new Write.PutPerson(person(host, ADA).withRoles(full)));

        refuse(host, new Write.RemovePerson(person(host, ADA)));
        refuse(host, new Write.PutPerson(person(host, ADA).withRoles(Set.of(Role.USER_ADMINISTRATOR))));
        commit(host, new Write.PutPerson(person(host, BOB).withRoles(full)), new Write.RemovePerson(person(host, ADA)));
        refuse(host, new Write.PutPerson(person(host, BOB).withRoles(Set.of())));
    }

    @Test
    void keepsANumberThatSomebodyHas() {
        Host host = host(smallWorld()
                .with(ANumber.of("+4721555101", OSLO).ownedBy(ADA).build())
                .build());

        refuse(host, new Write.RemoveNumber(number(host, "+4721555101")));
        commit(host, new Write.PutNumber(number(host, "+4721555101").released()));
        commit(host, new Write.RemoveNumber(number(host, "+4721555101")));
        assertEquals(List.of(), right(host.store().numbers().find(List.of(new PhoneNumber("+4721555101")))));
    }

    @Test
    void keepsALocationWhereSomethingIs() {
        Location third = ALocation.named("third", ACME).build();
        Host host = host(smallWorld()
                .with(third)
                .with(ASubscriber.of(ADA, OSLO.id()).build())
                .with(ANumber.of("+4755555101", BERGEN).build())
                .with(new Population.Feature(third.id(), "Sales", new Extension("100")))
                .build());

        for (Location location : List.of(OSLO, BERGEN, third)) {
            refuse(host, new Write.RemoveLocation(location(host, location.id())));
        }
        commit(
                host,
                new Write.RemoveNumber(number(host, "+4755555101")),
                new Write.RemoveLocation(location(host, BERGEN.id())));
        assertEquals(Optional.empty(), right(host.store().locations().find(BERGEN.id())));
    }

    @Test
    void keepsTheNamesOfLocationsApart() {
        Host host = host(smallWorld().build());
        Location bergen = location(host, BERGEN.id());

        refuse(host, new Write.PutLocation(bergen.describedAs("OSLO", bergen.region(), bergen.premises())));
        commit(host, new Write.PutLocation(bergen.describedAs("BERGEN", bergen.region(), bergen.premises())));
        commit(host, new Write.PutLocation(ALocation.named("elsewhere", GLOBEX).build()));
    }
}
