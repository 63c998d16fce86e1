package io.hexline.application.job;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.Locations;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork.DisableCalling;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes calling away from a location, with its numbers, which its carrier has no more, and what else may go with it. */
record CallingRemoval(
        Sagas sagas,
        BatchJobUpdates updates,
        Locations locations,
        CallingContentsReader contents,
        CarrierRecords carriers,
        InstantSource time) {

    /** As {@link ItemWork#carryOut}, while nobody else adds numbers to the location or removes them there. */
    Either<PortFailure, BatchJob> carryOut(BatchJob job, DisableCalling work, int place) {
        return sagas.alone(
                Set.of(Lease.Key.of(work.location())),
                turn -> updates.now(job)
                        .flatMap(now ->
                                ItemWork.isAt(now, place) ? disable(turn, now, work, place) : Either.right(now)));
    }

    private Either<PortFailure, BatchJob> disable(Turn turn, BatchJob job, DisableCalling work, int place) {
        return locations
                .find(work.location())
                .map(found -> found.filter(location -> location.calling().isPresent()))
                .flatMap(found -> found.map(location -> contents.of(location)
                                .flatMap(there -> disable(turn, job, place, location, there, work.forced())))
                        .orElseGet(() -> failed(turn, job, place, List.of(gone(work)))));
    }

    private static BatchReason gone(DisableCalling work) {
        return BatchCode.LOCATION_NOT_FOUND.because("Location not found: " + work.name() + " has no calling any more.");
    }

    private Either<PortFailure, BatchJob> disable(
            Turn turn, BatchJob job, int place, Location location, CallingContentsReader.Found there, boolean forced) {
        List<BatchReason> obstacles = there.contents().obstacles(forced);
        if (!obstacles.isEmpty()) {
            return failed(turn, job, place, obstacles);
        }
        BatchJob next = job.with(place, BatchOutcome.done(there.features().size()), time.instant());
        return connection(location)
                .flatMap(connection -> ItemWork.noted(
                        turn, next, steps(location, connection, there.numbers()), writes(location, there)));
    }

    private Either<PortFailure, BatchJob> failed(Turn turn, BatchJob job, int place, List<BatchReason> reasons) {
        return ItemWork.noted(
                turn, job.with(place, BatchOutcome.failed(reasons), time.instant()), List.of(), List.of());
    }

    private Either<PortFailure, Optional<CarrierConnection>> connection(Location location) {
        return location.calling()
                .flatMap(CallingProfile::pstn)
                .map(pstn -> carriers.connection(pstn.carrier(), location.id()))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static List<Step> steps(
            Location location, Optional<CarrierConnection> before, List<InventoryNumber> numbers) {
        Map<CarrierId, Set<PhoneNumber>> byCarrier = numbers.stream()
                .filter(number -> number.carrier().isPresent())
                .collect(Collectors.groupingBy(
                        number -> number.carrier().orElseThrow(),
                        Collectors.mapping(InventoryNumber::number, Collectors.toSet())));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        byCarrier.forEach((carrier, some) -> steps.add(new Step(
                new Command.RemoveAtCarrier(carrier, some), new Command.AddAtCarrier(carrier, location.id(), some))));
        before.ifPresent(known -> steps.add(new Step(
                new Command.RestoreConnection(location.id(), Optional.empty()),
                new Command.RestoreConnection(location.id(), before))));
        return steps.build();
    }

    /** A feature gives up its number before the number goes, and the location its trunk before that goes. */
    private static List<Write> writes(Location location, CallingContentsReader.Found there) {
        return ImmutableList.<Write>builder()
                .addAll(there.numbers().stream()
                        .flatMap(CallingRemoval::removed)
                        .iterator())
                .addAll(there.features().stream().map(Write.RemoveFeature::new).iterator())
                .add(new Write.PutLocation(location.withoutCalling()))
                .addAll(there.trunks().stream()
                        .map(RoutingWrite.RemoveTrunkGroup::new)
                        .iterator())
                .add(new Write.ExpectRoom(location.id(), 0), new Write.ExpectNumbers(location.id(), 0))
                .build();
    }

    private static Stream<Write> removed(InventoryNumber number) {
        if (number.owner().isEmpty()) {
            return Stream.of(new Write.RemoveNumber(number));
        }
        InventoryNumber released = number.released();
        return Stream.of(
                new Write.PutNumber(released),
                new Write.RemoveNumber(released.at(released.version().next())));
    }
}
