package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.OrderCourse;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which locations the carriers connect. A carrier takes as long for a connection as for an order of numbers. */
final class CarrierConnections {

    /** A location's connections, at least one. */
    record Connected(Map<CarrierId, CarrierConnection> byCarrier) {

        static Connected by(CarrierConnection only) {
            return new Connected(ImmutableMap.of(only.carrier(), only));
        }

        /** Where both name a carrier, it is as the other says. */
        Connected and(Connected other) {
            return new Connected(ImmutableMap.<CarrierId, CarrierConnection>builder()
                    .putAll(byCarrier)
                    .putAll(other.byCarrier)
                    .buildKeepingLast());
        }

        Optional<CarrierConnection> find(CarrierId carrier) {
            return Optional.ofNullable(byCarrier.get(carrier));
        }
    }

    private final StateTable<LocationId, Connected> byLocation;
    private final Map<CarrierId, OrderCourse> courses;
    private final InstantSource time;

    CarrierConnections(
            Set<CarrierConnection> opening, Map<CarrierId, OrderCourse> courses, StateStore state, InstantSource time) {
        this.courses = courses;
        this.time = time;
        this.byLocation = state.table(
                "carrier_connections",
                Codec.text(LocationId::new),
                Codec.json(Connected.class),
                Opening.of(opening.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                CarrierConnection::location, Connected::by, Connected::and))));
    }

    Optional<CarrierConnection> find(CarrierId carrier, LocationId location) {
        return byLocation.find(location).flatMap(known -> known.find(carrier));
    }

    /** Those who connect the location. */
    Set<CarrierId> carriers(LocationId location) {
        return byLocation
                .find(location)
                .map(known -> known.byCarrier().keySet())
                .orElse(Set.of());
    }

    /** The carrier connects the location, and nobody else any more. */
    CarrierConnection connect(CarrierId carrier, LocationId location) {
        CarrierConnection now = connection(carrier, location, byLocation.hold(location));
        byLocation.put(location, Connected.by(now));
        return now;
    }

    private CarrierConnection connection(CarrierId carrier, LocationId location, Optional<Connected> known) {
        Duration after = courses.getOrDefault(carrier, OrderCourse.DEFAULT).after();
        Optional<Instant> end =
                Optional.of(after).filter(some -> !some.isZero()).map(time.instant()::plus);
        if (known.isEmpty()) {
            return new CarrierConnection(carrier, location, end, Optional.empty());
        }
        return known.flatMap(others -> others.find(carrier))
                .orElseGet(() -> new CarrierConnection(
                        carrier,
                        location,
                        Optional.empty(),
                        end.map(Optional::of).map(CarrierChange::new)));
    }

    LocationId restore(LocationId location, Optional<CarrierConnection> before) {
        byLocation.change(location, known -> before.map(Connected::by));
        return location;
    }

    /** How long each carrier takes, and what comes of it. */
    Map<CarrierId, OrderCourse> courses() {
        return courses;
    }

    Set<CarrierConnection> now() {
        ImmutableSet.Builder<CarrierConnection> all = ImmutableSet.builder();
        byLocation.forEach((location, known) -> all.addAll(known.byCarrier().values()));
        return all.build();
    }
}
