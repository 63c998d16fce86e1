package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.People;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.APerson;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.testkit.FailingHost;
import io.hexline.testkit.ObservedHost;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Location OSLO = ALocation.named("oslo", ACME).build();
    private static final Location BERGEN =
            ALocation.named("bergen", ACME).connectedBy(new CarrierId("fjord")).build();
    private static final Person ADA = APerson.named("ada", ACME).build();
    private static final CarrierAccount ACCOUNT =
            new CarrierAccount(new Email("mia@example.com"), new CarrierId("fjord"));
    private static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    private static final NumberTransfer TRANSFER = new NumberTransfer(ACME, List.of(NUMBER), OSLO.id(), BERGEN.id());

    private static AWorld acme() {
        return AWorld.of(AnOrganization.named("acme").build())
                .with(OSLO, BERGEN)
                .with(ADA)
                .with(ACCOUNT);
    }

    @Test
    void aCarriersRefusalNamesItsAddress() {
        assertEquals(
                "https://cpapi-r.wbx2.example/api/v1/customers/acme/users",
                TestHost.of(acme().build())
                        .collaborators()
                        .carrierAccounts()
                        .conflict(ACME, ACCOUNT.email())
                        .get()
                        .orElseThrow()
                        .url());
    }

    @Test
    void aReleasedAccountIsGoneFromTheWorld() {
        TestHost host = TestHost.of(acme().build());

        assertEquals(
                Either.right(ACCOUNT),
                UseCases.on(host.host()).people().manageCarrierAccounts().release(ACCOUNT.email()));

        assertEquals(Set.of(), host.world().carriers().accounts());
    }

    @Test
    void whatTheStoreCannotAnswerTheCollaboratorsCannotEither() {
        assertPassedOn(People.class, "subscriber", it -> it.directory().currentLocation(ADA.id()));
        assertPassedOn(Locations.class, "find", it -> it.numberOrders().place(CommandKeys.next(), TRANSFER));
        assertPassedOn(Locations.class, "find", it -> it.recording().check(ADA.id(), BERGEN.id()));
    }

    private static void assertPassedOn(
            Class<?> port, String method, Function<Collaborators, Either<PortFailure, ?>> call) {
        PortFailure down = new PortFailure.StoreUnavailable(method);
        TestHost works = TestHost.of(acme().build());
        Host fails = FailingHost.failing(works.host(), port, method, down);

        assertEquals(
                Either.left(down),
                call.apply(Simulation.of(acme().build(), fails.store(), fails.time())
                        .collaborators()));
        assertEquals(true, call.apply(works.collaborators()).isRight());
    }

    @Test
    void failsWhereATestWantsItTo() {
        PortFailure full = new PortFailure.StoreUnavailable("commit");
        Host host = FailingHost.failing(TestHost.of(acme().build()).host(), UnitOfWork.class, "commit", full);

        assertEquals(Either.left(full), host.store().unitOfWork().commit(List.of()));
        assertEquals(
                ADA.email(),
                host.store().people().person(ADA.email()).get().orElseThrow().email());
        assertEquals(TestHost.NOON, host.time().instant());
        assertThrows(IllegalArgumentException.class, () -> FailingHost.failing(host, People.class, "commit", full));
    }

    @Test
    void tellsATestOfEachCallBeforeItIsMade() {
        List<String> calls = new ArrayList<>();
        Host host = ObservedHost.of(TestHost.of(acme().build()).host(), call -> calls.add(call.name()));

        assertEquals(
                ADA.email(),
                host.store().people().person(ADA.email()).get().orElseThrow().email());
        host.store().unitOfWork().commit(List.of());
        assertEquals(TestHost.NOON, host.time().instant());

        assertEquals(List.of("People.person", "UnitOfWork.commit"), calls);
    }
}
