package io.hexline.application.job;

import static io.vavr.API.For;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Command.OfNumbers;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork.MoveNumbers;
import io.hexline.domain.job.NumberMoveFacts;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Moves a number that nobody has to another location of the same carrier, who is told with all others that have to know. */
record NumberMove(
        Sagas sagas,
        BatchJobUpdates updates,
        Locations locations,
        Numbers numbers,
        CarrierRecords carriers,
        InstantSource time) {

    /** As {@link ItemWork#carryOut}, while nobody else adds numbers to one of the locations or removes them there. */
    Either<PortFailure, BatchJob> carryOut(BatchJob job, MoveNumbers work, int place) {
        return sagas.alone(
                Set.of(Lease.Key.of(work.from()), Lease.Key.of(work.to())),
                turn -> updates.now(job)
                        .flatMap(now -> ItemWork.isAt(now, place) ? move(turn, now, work, place) : Either.right(now)));
    }

    private Either<PortFailure, BatchJob> move(Turn turn, BatchJob job, MoveNumbers work, int place) {
        PhoneNumber number = work.numbers().get(place);
        return facts(work, number)
                .flatMap(found -> found.fold(
                        missing -> failed(turn, job, place, List.of(missing)),
                        facts -> facts.obstacles().isEmpty()
                                ? moved(turn, job, place, facts)
                                : failed(turn, job, place, facts.obstacles())));
    }

    /** What decides, or what is not there any more. */
    private Either<PortFailure, Either<BatchReason, NumberMoveFacts>> facts(MoveNumbers work, PhoneNumber wanted) {
        return For(
                        locations.find(work.from()),
                        source -> locations.find(work.to()),
                        (source, target) -> numbers.find(List.of(wanted)))
                .yield((source, target, found) -> found.stream()
                        .filter(number -> number.location().equals(Optional.of(work.from())))
                        .findFirst()
                        .flatMap(number -> source.flatMap(from -> target.map(to -> facts(number, from, to)))))
                .flatMap(found -> found.map(read -> read.map(Either::<BatchReason, NumberMoveFacts>right))
                        .orElseGet(() -> Either.right(Either.left(missing(wanted)))));
    }

    private static BatchReason missing(PhoneNumber number) {
        return BatchCode.NUMBER_NOT_THERE.because(
                "Invalid phone number. " + number + " is not at its location any more, or the target is not there.");
    }

    private Either<PortFailure, NumberMoveFacts> facts(InventoryNumber number, Location source, Location target) {
        return For(carrier(source), carrier -> isSettled(source), (carrier, here) -> isSettled(target))
                .yield((carrier, here, there) ->
                        new NumberMoveFacts(number, source, target, carrier, here && there, time.instant()));
    }

    private Either<PortFailure, Optional<Carrier>> carrier(Location location) {
        return provider(location).map(carriers::carrier).orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<PortFailure, Boolean> isSettled(Location location) {
        return provider(location)
                .map(carrier -> carriers.connection(carrier, location.id())
                        .map(known -> known.filter(connection -> connection.isSettled(time.instant()))
                                .isPresent()))
                .orElseGet(() -> Either.right(true));
    }

    private static Optional<CarrierId> provider(Location location) {
        return location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier);
    }

    private Either<PortFailure, BatchJob> failed(Turn turn, BatchJob job, int place, List<BatchReason> reasons) {
        return ItemWork.noted(
                turn, job.with(place, BatchOutcome.failed(reasons), time.instant()), List.of(), List.of());
    }

    private Either<PortFailure, BatchJob> moved(Turn turn, BatchJob job, int place, NumberMoveFacts facts) {
        Location target = facts.target();
        NumberTransfer transfer = new NumberTransfer(
                target.org(), List.of(facts.number().number()), facts.source().id(), target.id());
        return ItemWork.noted(
                turn,
                job.with(place, BatchOutcome.done(1), time.instant()),
                steps(transfer),
                List.of(
                        new Write.ExpectLocation(facts.source()),
                        new Write.ExpectLocation(target),
                        new Write.PutNumber(facts.number().movedTo(target.id(), provider(target)))));
    }

    private static List<Saga.Step> steps(NumberTransfer transfer) {
        return Stream.of(
                        OfNumbers.Step.PROVISION_AT_TARGET,
                        OfNumbers.Step.DELETE_FROM_SOURCE,
                        OfNumbers.Step.UPDATE_NUMBER_REFERENCES,
                        OfNumbers.Step.UPDATE_LOCATION_REFERENCE,
                        OfNumbers.Step.UPDATE_EMERGENCY_ADDRESS,
                        OfNumbers.Step.BILL_AT_TARGET)
                .map(step -> new OfNumbers(step, transfer))
                .map(forward -> new Saga.Step(forward, forward.back()))
                .toList();
    }
}
