package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.UseCases;
import io.hexline.application.calling.SetUpPstn.SetUpPstnCommand;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.DirectExecutor;
import io.hexline.testkit.FailingHost;
import io.hexline.testkit.SettableClock;
import io.hexline.world.CarriedNumber;
import io.hexline.world.OrderCourse;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A location that gets another carrier, or its first, which takes an hour. */
class PstnChangeTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 9);
    private static final Carrier NORD = new Carrier(new CarrierId("nord"), "Nord", CarrierKind.CISCO_PSTN, 9);
    private static final Location OSLO =
            ALocation.named("oslo", ACME).connectedBy(FJORD.id()).build();
    private static final Location BERGEN = ALocation.named("bergen", ACME).build();
    private static final InventoryNumber IN_OSLO =
            ANumber.of("+4721555101", OSLO).build();
    private static final InventoryNumber IN_BERGEN =
            ANumber.of("+4755555101", BERGEN).build();
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");

    private final World opening = AWorld.of(AnOrganization.named("acme").build())
            .with(FJORD, NORD)
            .with(OSLO, BERGEN)
            .with(IN_OSLO, IN_BERGEN)
            .withOrders(
                    NORD.id(), new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ofHours(1), Optional.empty()))
            .build();
    private final SettableClock clock = new SettableClock(TestHost.NOON);
    private final InMemoryStore store = InMemoryStore.of(opening, new CountingIds(), clock);
    private final Simulation simulation = Simulation.of(opening, store.ports(), clock);
    private final Host host = new Host(store.ports(), simulation.collaborators(), clock, new DirectExecutor());

    private static Either<Failure, Location> setUp(Host on, Location location, Carrier carrier) {
        return UseCases.on(on)
                .locations()
                .setUpPstn()
                .handle(new SetUpPstnCommand(ACME, location.id(), Optional.of(carrier.id()), Optional.empty()));
    }

    private Optional<CarrierConnection> connection(Carrier carrier, Location location) {
        return host.collaborators()
                .carrierRecords()
                .connection(carrier.id(), location.id())
                .get();
    }

    private boolean isSettled(Location location) {
        return connection(NORD, location).orElseThrow().isSettled(clock.instant());
    }

    /** Who has the number, as the organization and the carriers say. */
    private Set<CarrierId> carriersOf(PhoneNumber number) {
        Set<CarrierId> carriers = world().carriers().numbers().stream()
                .filter(carried -> carried.number().equals(number))
                .map(CarriedNumber::carrier)
                .collect(Collectors.toSet());
        carriers.addAll(host.store().numbers().find(Set.of(number)).get().stream()
                .flatMap(known -> known.carrier().stream())
                .toList());
        return carriers;
    }

    private World world() {
        return simulation.addedTo(store::world);
    }

    @Test
    void isInTransitionUntilTheCarriersAreThrough() {
        setUp(host, OSLO, NORD).get();

        assertEquals(true, connection(NORD, OSLO).orElseThrow().isInTransition(clock.instant()));
        assertEquals(Optional.empty(), connection(FJORD, OSLO));
        assertEquals(Set.of(NORD.id()), carriersOf(IN_OSLO.number()));
        assertEquals(
                Either.left(new Failure.NotPossible("The carrier of oslo has not finished connecting it")),
                setUp(host, OSLO, FJORD));

        clock.advance(Duration.ofHours(1));
        assertEquals(true, isSettled(OSLO));
        setUp(host, OSLO, FJORD).get();
        assertEquals(Set.of(FJORD.id()), carriersOf(IN_OSLO.number()));
    }

    @Test
    void isConnectedOnceItsFirstCarrierHasSetItUp() {
        assertEquals(Set.of(), carriersOf(IN_BERGEN.number()));

        setUp(host, BERGEN, NORD).get();

        assertEquals(false, connection(NORD, BERGEN).orElseThrow().isEstablished(clock.instant()));
        assertEquals(Set.of(NORD.id()), carriersOf(IN_BERGEN.number()));

        clock.advance(Duration.ofHours(1));
        assertEquals(true, isSettled(BERGEN));
    }

    @Test
    void isAsBeforeWhereTheStoreDoesNotWork() {
        Host failing = FailingHost.failing(host, UnitOfWork.class, "commit", DOWN);

        for (Location location : Set.of(OSLO, BERGEN)) {
            assertEquals(Either.left(new Failure.Trouble(DOWN)), setUp(failing, location, NORD));
        }

        assertEquals(opening.carriers(), world().carriers());
    }

    @Test
    void isAsBeforeWhereTheCarrierDoesNotTakeTheNumbers() {
        Host failing = FailingHost.failing(host, CarrierRecords.class, "add", DOWN);

        assertEquals(Either.left(new Failure.Trouble(DOWN)), setUp(failing, BERGEN, NORD));

        assertEquals(opening.carriers(), world().carriers());
    }

    @Test
    void aSecondLookFindsTheConnectionAsItWasLeft() {
        setUp(host, OSLO, NORD).get();
        Simulation later = Simulation.of(world(), store.ports(), clock);

        assertEquals(
                connection(NORD, OSLO),
                later.collaborators()
                        .carrierRecords()
                        .connection(NORD.id(), OSLO.id())
                        .get());
    }
}
