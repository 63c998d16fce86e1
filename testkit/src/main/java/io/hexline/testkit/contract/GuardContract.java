package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.Population;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What no reader can guard, the unitOfWork does: e-mails, extensions, units, and that everything belongs somewhere. */
public abstract class GuardContract extends HostContract {

    @Test
    void keepsEmailsUniqueOverAllOrganizations() {
        Host host = host(smallWorld().build());

        refuse(
                host,
                new Write.PutPerson(
                        APerson.named("carl", ACME).withEmail("EVE@example.com").build()));
        refuse(host, new Write.PutPerson(withEmail(person(host, ADA), "eve@example.com")));

        commit(host, new Write.PutPerson(withEmail(person(host, EVE), "evelyn@example.com")));
        commit(host, new Write.PutPerson(withEmail(person(host, ADA), "eve@example.com")));
    }

    @Test
    void givesNoMoreUnitsThanThereAre() {
        Host host = host(smallWorld().build());
        commit(host, new Write.PutPerson(holding(person(host, ADA), MESSAGING)));

        refuse(host, new Write.PutPerson(holding(person(host, BOB), MESSAGING)));
        assertEquals(0, freeUnits(host, MESSAGING.id()));

        commit(
                host,
                new Write.PutPerson(holding(person(host, ADA))),
                new Write.PutPerson(holding(person(host, BOB), MESSAGING)));
        assertEquals(0, freeUnits(host, MESSAGING.id()));
    }

    @Test
    void countsAUnitOnceHoweverOftenItsHolderIsWritten() {
        Host host = host(smallWorld().build());

        commit(host, new Write.PutPerson(holding(person(host, ADA), MESSAGING)));
        commit(host, new Write.PutPerson(holding(person(host, ADA), MESSAGING, CALLING)));

        assertEquals(0, freeUnits(host, MESSAGING.id()));
        assertEquals(CALLING.totalUnits() - 1, freeUnits(host, CALLING.id()));
    }

    @Test
    void givesOnlyLicensesOfTheOrganization() {
        Host host = host(smallWorld().build());

        refuse(host, new Write.PutPerson(holding(person(host, EVE), CALLING)));
        refuse(
                host,
                new Write.PutPerson(holding(
                        person(host, ADA),
                        ALicense.of(LicenseKind.MESSENGER, ACME).build())));
    }

    @Test
    void keepsExtensionsUniqueInALocation() {
        Host host = host(smallWorld()
                .with(new Population.Feature(OSLO.id(), "Sales", new Extension("100")))
                .with(ASubscriber.of(ADA, OSLO.id())
                        .withExtension("101")
                        .withAlternate(new PhoneNumber("+4721555102"), "102")
                        .build())
                .build());
        ASubscriber bob = ASubscriber.of(BOB, OSLO.id());

        refuse(host, new Write.PutSubscriber(bob.withExtension("100").build()));
        refuse(host, new Write.PutSubscriber(bob.withExtension("101").build()));
        refuse(host, new Write.PutSubscriber(bob.withExtension("102").build()));
        refuse(
                host,
                new Write.PutSubscriber(
                        bob.withAlternate(new PhoneNumber("+4721555103"), "101").build()));
        commit(
                host,
                new Write.PutSubscriber(
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("101").build()));
    }

    @Test
    void freesTheExtensionsOfWhoeverLeaves() {
        Host host = host(smallWorld()
                .with(ASubscriber.of(ADA, OSLO.id()).withExtension("101").build())
                .build());
        Subscriber ada = subscriber(host, ADA.id());
        Subscriber bob = ASubscriber.of(BOB, OSLO.id()).withExtension("101").build();

        commit(
                host,
                new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings())),
                new Write.PutSubscriber(bob));

        Subscriber moved = subscriber(host, ADA.id());
        commit(
                host,
                new Write.RemoveSubscriber(subscriber(host, BOB.id())),
                new Write.PutSubscriber(moved.relocated(OSLO.id(), moved.lines(), moved.roles(), moved.settings())));
    }

    @Test
    void letsTwoSwapExtensionsInOneCommit() {
        Host host = host(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id()).withExtension("101").build(),
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("102").build())
                .build());
        Subscriber ada = subscriber(host, ADA.id());
        Subscriber bob = subscriber(host, BOB.id());
        Subscriber adaThere = ada.relocated(BERGEN.id(), bob.lines(), ada.roles(), ada.settings());
        Subscriber bobThere = bob.relocated(OSLO.id(), ada.lines(), bob.roles(), bob.settings());

        refuse(host, new Write.PutSubscriber(adaThere));
        commit(host, new Write.PutSubscriber(adaThere), new Write.PutSubscriber(bobThere));

        Extension one = new Extension("101");
        Extension other = new Extension("102");
        assertEquals(
                Map.of(one, ANumber.owner(BOB)),
                right(host.store().extensions().owners(OSLO.id(), List.of(one, other))));
        assertEquals(
                Map.of(other, ANumber.owner(ADA)),
                right(host.store().extensions().owners(BERGEN.id(), List.of(one, other))));
    }

    @Test
    void knowsWhereEverythingBelongs() {
        Host host = host(smallWorld().build());
        Person stranger = APerson.named("carl", ACME).build();
        Person homeless = APerson.named("carl", new OrgId("nowhere")).build();

        refuse(host, new Write.PutPerson(homeless));
        refuse(host, new Write.PutSubscriber(ASubscriber.of(stranger, OSLO.id()).build()));
        refuse(
                host,
                new Write.PutSubscriber(
                        ASubscriber.of(ADA, new LocationId("nowhere")).build()));
        refuse(
                host,
                new Write.PutNumber(ANumber.of(
                                "+4721555101", ALocation.named("nowhere", ACME).build())
                        .build()));
    }
}
