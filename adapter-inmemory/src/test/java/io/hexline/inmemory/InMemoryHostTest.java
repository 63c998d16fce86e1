package io.hexline.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.FailingHost;
import io.hexline.testkit.ObservedHost;
import io.hexline.testkit.Population;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryHostTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Location OSLO = ALocation.named("oslo", ACME).build();
    private static final Location BERGEN = ALocation.named("bergen", ACME).build();
    private static final Person ADA = APerson.named("ada", ACME).build();
    private static final Subscriber SUBSCRIBER =
            ASubscriber.of(ADA, OSLO.id()).withExtension("101").build();
    private static final CarrierAccount ACCOUNT =
            new CarrierAccount(new Email("mia@example.com"), new CarrierId("fjord"));

    private static Population.Builder acme() {
        return Population.of(AnOrganization.named("acme").build())
                .with(OSLO, BERGEN)
                .with(ADA)
                .with(SUBSCRIBER)
                .with(ACCOUNT);
    }

    @Test
    void thePlatformKeepsTheLastRecord() {
        SimulatedPlatform platform = (SimulatedPlatform)
                Hosts.of(acme().build()).host().collaborators().platform();
        Subscriber moved =
                SUBSCRIBER.relocated(BERGEN.id(), SUBSCRIBER.lines(), SUBSCRIBER.roles(), SUBSCRIBER.settings());

        assertEquals(Optional.of(SUBSCRIBER), platform.record(ADA.id()));
        platform.put(moved);
        assertEquals(Optional.of(moved), platform.record(ADA.id()));
    }

    @Test
    void aCarriersRefusalNamesItsAddress() {
        assertEquals(
                "https://cpapi-r.wbx2.example/api/v1/customers/acme/users",
                Hosts.of(acme().build())
                        .host()
                        .collaborators()
                        .carrierAccounts()
                        .conflict(ACME, ACCOUNT.email())
                        .get()
                        .orElseThrow()
                        .url());
    }

    @Test
    void aReleasedAccountIsGoneFromTheWorld() {
        InMemoryHost host = Hosts.of(acme().build());

        assertEquals(
                Either.right(ACCOUNT), ManageCarrierAccounts.on(host.host()).release(ACCOUNT.email()));

        assertEquals(Set.of(), host.world().carriers().accounts());
    }

    @Test
    void refusesAWorldThatNoStoreCanHold() {
        World twice = Hosts.world(acme().with(
                        APerson.named("bob", ACME).withEmail("ada@example.com").build())
                .build());

        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Hosts.of(twice));
        assertTrue(refusal.getMessage().endsWith("e-mail ada@example.com"), refusal::getMessage);
    }

    @Test
    void failsWhereATestWantsItTo() {
        PortFailure full = new PortFailure.StoreUnavailable("commit");
        Host host = FailingHost.failing(Hosts.of(acme().build()).host(), UnitOfWork.class, "commit", full);

        assertEquals(Either.left(full), host.store().unitOfWork().commit(List.of()));
        assertEquals(
                ADA.email(),
                host.store().people().person(ADA.email()).get().orElseThrow().email());
        assertEquals(Hosts.NOON, host.time().instant());
        assertThrows(IllegalArgumentException.class, () -> FailingHost.failing(host, People.class, "commit", full));
    }

    @Test
    void tellsATestOfEachCallBeforeItIsMade() {
        List<String> calls = new ArrayList<>();
        Host host = ObservedHost.of(Hosts.of(acme().build()).host(), call -> calls.add(call.name()));

        assertEquals(
                ADA.email(),
                host.store().people().person(ADA.email()).get().orElseThrow().email());
        host.store().unitOfWork().commit(List.of());
        assertEquals(Hosts.NOON, host.time().instant());

        assertEquals(List.of("People.person", "UnitOfWork.commit"), calls);
    }

    @Test
    void randomIdsDiffer() {
        RandomIds ids = new RandomIds();

        assertTrue(!ids.newPerson().equals(ids.newPerson()) && !ids.newJob().equals(ids.newJob()));
        assertEquals(List.of(1L, 2L), List.of(ids.newJobInstance(), ids.newJobInstance()));
    }
}
