package io.hexline.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.NumberUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.number.AddNumbers.AddNumbersCommand;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.FailingHost;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The inventory of a carrier, when numbers come to a location and go from it. */
class CarrierInventoryTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 9);
    private static final Location OSLO =
            ALocation.named("oslo", ACME).connectedBy(FJORD.id()).build();
    private static final InventoryNumber THERE = ANumber.of("+4721555101", OSLO).build();
    private static final PhoneNumber NEW = new PhoneNumber("+4721555102");
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");
    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.CARRIER, "remove", PortFailure.Unreachable.Cause.TIMED_OUT);

    private final Host host = TestHost.of(AWorld.of(AnOrganization.named("acme").build())
                    .with(FJORD)
                    .with(OSLO)
                    .with(THERE)
                    .build())
            .host();

    private static Either<Failure, List<InventoryNumber>> add(Host on) {
        return numbers(on)
                .addNumbers()
                .handle(new AddNumbersCommand(
                        ACME,
                        OSLO.id(),
                        Set.of(PhoneNumber.Written.of(NEW)),
                        NumberType.GEOGRAPHIC,
                        NumberState.ACTIVE));
    }

    private static Either<Failure, List<InventoryNumber>> remove(Host on) {
        return numbers(on).removeNumbers().handle(ACME, OSLO.id(), Set.of(PhoneNumber.Written.of(THERE.number())));
    }

    private static NumberUseCases numbers(Host on) {
        return UseCases.on(on).numbers();
    }

    private List<PhoneNumber> carried() {
        return host.collaborators().carrierRecords().numbers(List.of(THERE.number(), NEW)).get().stream()
                .map(CarrierNumber::number)
                .toList();
    }

    @Test
    void hasTheNumbersThatCome() {
        assertEquals(1, add(host).get().size());

        assertEquals(List.of(THERE.number(), NEW), carried());
    }

    @Test
    void lacksTheNumbersThatGo() {
        assertEquals(1, remove(host).get().size());

        assertEquals(List.of(), carried());
    }

    @Test
    void isAsBeforeWhereTheStoreDoesNotWork() {
        Host failing = FailingHost.failing(host, UnitOfWork.class, "commit", DOWN);

        assertEquals(Either.left(new Failure.Trouble(DOWN)), add(failing));
        assertEquals(Either.left(new Failure.Trouble(DOWN)), remove(failing));
        assertEquals(List.of(THERE.number()), carried());
    }

    @Test
    void whatCannotBeTakenBackIsTold() {
        AtomicInteger commits = new AtomicInteger();
        Host failing = FailingHost.failing(
                FailingHost.failingWhere(
                        host, call -> call.is(UnitOfWork.class, "commit") && commits.getAndIncrement() > 0, DOWN),
                CarrierRecords.class,
                "remove",
                SILENT);

        assertEquals(
                Either.left(new Failure.Trouble(new PortFailure.NotCompensated(DOWN, List.of(SILENT)))), add(failing));
        assertEquals(List.of(THERE.number(), NEW), carried());

        UseCases.on(host).moves().recoverWork().handle().get();
        assertEquals(List.of(THERE.number()), carried(), "it is taken back later");
    }

    @Test
    void isNotTouchedWhereTheCarrierDoesNotAnswer() {
        Host failing = FailingHost.failing(host, CarrierRecords.class, "remove", DOWN);

        assertEquals(Either.left(new Failure.Trouble(DOWN)), remove(failing));
        assertEquals(List.of(THERE.number()), carried());
        assertEquals(
                1, failing.store().numbers().find(List.of(THERE.number())).get().size());
    }
}
