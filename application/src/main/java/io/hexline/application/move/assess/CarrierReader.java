package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.CarrierFacts;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who carries the numbers of locations, and what the carriers say. */
public final class CarrierReader {

    private final Locations locations;
    private final CarrierRecords records;

    public CarrierReader(Locations locations, CarrierRecords records) {
        this.locations = locations;
        this.records = records;
    }

    /** Whether the carriers of the locations can be reached: all of these; otherwise the failure of the first. */
    public Either<PortFailure, Set<LocationId>> reach(Set<LocationId> targets) {
        for (LocationId target : targets) {
            Either<PortFailure, CarrierFacts.Side> answer =
                    locations.find(target).flatMap(this::side);
            if (answer.isLeft()) {
                return Either.left(answer.getLeft());
            }
        }
        return Either.right(targets);
    }

    /** Nothing is asked where no number moves. */
    Either<PortFailure, CarrierFacts> facts(
            Optional<Location> source, Optional<Location> target, List<PhoneNumber> moving) {
        return moving.isEmpty()
                ? Either.right(CarrierFacts.NONE)
                : For(side(source), from -> side(target), (from, to) -> records.numbers(moving))
                        .yield((from, to, known) -> new CarrierFacts(from, to, ImmutableSet.copyOf(moving), known));
    }

    /** A location without calling, or without a connection to the public network, has no carrier. */
    private Either<PortFailure, CarrierFacts.Side> side(Optional<Location> location) {
        return location.flatMap(known -> carrier(known).map(carrier -> side(known, carrier)))
                .orElseGet(() -> Either.right(CarrierFacts.Side.NONE));
    }

    private Either<PortFailure, CarrierFacts.Side> side(Location location, CarrierId carrier) {
        return For(records.carrier(carrier), known -> records.connection(carrier, location.id()))
                .yield((known, connection) -> new CarrierFacts.Side(known, Optional.of(connection)));
    }

    private static Optional<CarrierId> carrier(Location location) {
        return location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier);
    }
}
