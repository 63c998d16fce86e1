package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PstnConnection;
import io.hexline.domain.move.CarrierFacts;
import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Reads who carries the numbers of two locations, and what the carriers say. */
final class CarrierFactsLoader {

    private final CarrierRecords records;

    CarrierFactsLoader(Host host) {
        this.records = host.collaborators().carrierRecords();
    }

    /** Nothing is asked where no number moves. */
    Either<PortFailure, CarrierFacts> load(Optional<Location> source, Location target, List<PhoneNumber> moving) {
        return moving.isEmpty() ? Either.right(CarrierFacts.NONE) : ask(source, target, moving);
    }

    private Either<PortFailure, CarrierFacts> ask(
            Optional<Location> source, Location target, List<PhoneNumber> numbers) {
        return side(source)
                .flatMap(from -> side(Optional.of(target))
                        .flatMap(to -> records.numbers(numbers).map(known -> new CarrierFacts(from, to, known))));
    }

    /** A location without calling, or without a connection to the public network, has no carrier. */
    Either<PortFailure, CarrierFacts.Side> side(Optional<Location> location) {
        Optional<CarrierId> carrier = location.flatMap(Location::calling)
                .flatMap(CallingProfile::pstn)
                .map(PstnConnection::carrier);
        if (carrier.isEmpty()) {
            return Either.right(CarrierFacts.Side.NONE);
        }
        return records.carrier(carrier.get())
                .flatMap(known -> records.connection(
                                carrier.get(), location.orElseThrow().id())
                        .map(connection -> new CarrierFacts.Side(known, Optional.of(connection))));
    }
}
