package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.Feature;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no reader can guard, the unitOfWork does: e-mails, extensions, units, and that everything belongs somewhere. */
public abstract class GuardContract extends StoreContract {

    @Test
    void keepsEmailsUniqueOverAllOrganizations() {
        Store store = store(smallWorld().build());

        refuse(
                store,
                new Write.PutPerson(
                        APerson.named("carl", ACME).withEmail("EVE@example.com").build()));
        refuse(store, new Write.PutPerson(withEmail(person(store, ADA), "eve@example.com")));

        commit(store, new Write.PutPerson(withEmail(person(store, EVE), "evelyn@example.com")));
        commit(store, new Write.PutPerson(withEmail(person(store, ADA), "eve@example.com")));
    }

    @Test
    void givesNoMoreUnitsThanThereAre() {
        Store store = store(smallWorld().build());
        commit(store, new Write.PutPerson(holding(person(store, ADA), MESSAGING)));

        refuse(store, new Write.PutPerson(holding(person(store, BOB), MESSAGING)));
        assertEquals(0, freeUnits(store, MESSAGING.id()));

        commit(
                store,
                new Write.PutPerson(holding(person(store, ADA))),
                new Write.PutPerson(holding(person(store, BOB), MESSAGING)));
        assertEquals(0, freeUnits(store, MESSAGING.id()));
    }

    @Test
    void countsAUnitOnceHoweverOftenItsHolderIsWritten() {
        Store store = store(smallWorld().build());

        commit(store, new Write.PutPerson(holding(person(store, ADA), MESSAGING)));
        commit(store, new Write.PutPerson(holding(person(store, ADA), MESSAGING, CALLING)));

        assertEquals(0, freeUnits(store, MESSAGING.id()));
        assertEquals(CALLING.totalUnits() - 1, freeUnits(store, CALLING.id()));
    }

    @Test
    void givesOnlyLicensesOfTheOrganization() {
        Store store = store(smallWorld().build());

        refuse(store, new Write.PutPerson(holding(person(store, EVE), CALLING)));
        refuse(
                store,
                new Write.PutPerson(holding(
                        person(store, ADA),
                        ALicense.of(LicenseKind.MESSENGER, ACME).build())));
    }

    @Test
    void keepsExtensionsUniqueInALocation() {
        Store store = store(smallWorld()
                .with(AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100")))
                .with(ASubscriber.of(ADA, OSLO.id())
                        .withExtension("101")
                        .withAlternate(new PhoneNumber("+4721555102"), "102")
                        .build())
                .build());
        ASubscriber bob = ASubscriber.of(BOB, OSLO.id());

        refuse(store, new Write.PutSubscriber(bob.withExtension("100").build()));
        refuse(store, new Write.PutSubscriber(bob.withExtension("101").build()));
        refuse(store, new Write.PutSubscriber(bob.withExtension("102").build()));
        refuse(
                store,
                new Write.PutSubscriber(
                        bob.withAlternate(new PhoneNumber("+4721555103"), "101").build()));
        commit(
                store,
                new Write.PutSubscriber(
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("101").build()));
    }

    @Test
    void freesTheExtensionsOfWhoeverLeaves() {
        Store store = store(smallWorld()
                .with(ASubscriber.of(ADA, OSLO.id()).withExtension("101").build())
                .build());
        Subscriber ada = subscriber(store, ADA.id());
        Subscriber bob = ASubscriber.of(BOB, OSLO.id()).withExtension("101").build();

        commit(
                store,
                new Write.PutSubscriber(ada.relocated(BERGEN.id(), ada.lines(), ada.roles(), ada.settings())),
                new Write.PutSubscriber(bob));

        Subscriber moved = subscriber(store, ADA.id());
        commit(
                store,
                new Write.RemoveSubscriber(subscriber(store, BOB.id())),
                new Write.PutSubscriber(moved.relocated(OSLO.id(), moved.lines(), moved.roles(), moved.settings())));
    }

    @Test
    void letsTwoSwapExtensionsInOneCommit() {
        Store store = store(smallWorld()
                .with(
                        ASubscriber.of(ADA, OSLO.id()).withExtension("101").build(),
                        ASubscriber.of(BOB, BERGEN.id()).withExtension("102").build())
                .build());
        Subscriber ada = subscriber(store, ADA.id());
        Subscriber bob = subscriber(store, BOB.id());
        Subscriber adaThere = ada.relocated(BERGEN.id(), bob.lines(), ada.roles(), ada.settings());
        Subscriber bobThere = bob.relocated(OSLO.id(), ada.lines(), bob.roles(), bob.settings());

        refuse(store, new Write.PutSubscriber(adaThere));
        commit(store, new Write.PutSubscriber(adaThere), new Write.PutSubscriber(bobThere));

        Extension one = new Extension("101");
        Extension other = new Extension("102");
        assertEquals(Map.of(one, ANumber.owner(BOB)), right(store.extensions().owners(OSLO.id(), List.of(one, other))));
        assertEquals(
                Map.of(other, ANumber.owner(ADA)), right(store.extensions().owners(BERGEN.id(), List.of(one, other))));
    }

    @Test
    void knowsWhereEverythingBelongs() {
        Store store = store(smallWorld().build());
        Person stranger = APerson.named("carl", ACME).build();
        Person homeless = APerson.named("carl", new OrgId("nowhere")).build();

        refuse(store, new Write.PutPerson(homeless));
        refuse(
                store,
                new Write.PutSubscriber(ASubscriber.of(stranger, OSLO.id()).build()));
        refuse(
                store,
                new Write.PutSubscriber(
                        ASubscriber.of(ADA, new LocationId("nowhere")).build()));
        refuse(
                store,
                new Write.PutNumber(ANumber.of(
                                "+4721555101", ALocation.named("nowhere", ACME).build())
                        .build()));
    }

    @Test
    void keepsCallingWhereSomethingIsThatCalls() {
        Feature sales = AWorld.huntGroup(OSLO.id(), "Sales", new Extension("100"));
        LineHolder lobby = new LineHolder(
                new WorkspaceId("lobby"),
                ACME,
                "Lobby",
                Optional.of(BERGEN.id()),
                Lines.of(Optional.of(new Extension("103")), Optional.empty()),
                List.of());
        Store store = store(smallWorld().with(sales).with(lobby).build());

        refuse(store, new Write.PutLocation(location(store, OSLO.id()).withoutCalling()));
        refuse(store, new Write.PutLocation(location(store, BERGEN.id()).withoutCalling()));

        Feature stored = there("feature", store.features().find(sales.id()));
        commit(
                store,
                new Write.RemoveFeature(stored),
                new Write.PutLocation(location(store, OSLO.id()).withoutCalling()));
    }
}
