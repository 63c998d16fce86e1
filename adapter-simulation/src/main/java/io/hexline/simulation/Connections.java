package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.Carriers;
import io.hexline.world.OrderCourse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which locations the carriers connect. A carrier takes as long for a connection as for an order of numbers. */
final class Connections {

    private final Map<LocationId, ImmutableMap<CarrierId, CarrierConnection>> byLocation = new ConcurrentHashMap<>();
    private final Map<CarrierId, OrderCourse> courses;
    private final InstantSource time;

    Connections(Carriers opening, InstantSource time) {
        this.courses = opening.courses();
        this.time = time;
        opening.connections()
                .forEach(one -> byLocation.merge(
                        one.location(),
                        ImmutableMap.of(one.carrier(), one),
                        (some, more) -> ImmutableMap.<CarrierId, CarrierConnection>builder()
                                .putAll(some)
                                .putAll(more)
                                .buildKeepingLast()));
    }

    Optional<CarrierConnection> find(CarrierId carrier, LocationId location) {
        return Optional.ofNullable(of(location).get(carrier));
    }

    /** Those who connect the location. */
    Set<CarrierId> carriers(LocationId location) {
        return of(location).keySet();
    }

    /** The carrier connects the location, and nobody else any more. */
    CarrierConnection connect(CarrierId carrier, LocationId location) {
        return byLocation
                .compute(location, (any, known) -> ImmutableMap.of(carrier, connection(carrier, location, known)))
                .get(carrier);
    }

    private CarrierConnection connection(
            CarrierId carrier, LocationId location, Map<CarrierId, CarrierConnection> known) {
        Duration after = courses.getOrDefault(carrier, OrderCourse.DEFAULT).after();
        Optional<Instant> end =
                Optional.of(after).filter(some -> !some.isZero()).map(time.instant()::plus);
        if (known == null || known.isEmpty()) {
            return new CarrierConnection(carrier, location, end, Optional.empty());
        }
        return Optional.ofNullable(known.get(carrier))
                .orElseGet(() -> new CarrierConnection(
                        carrier,
                        location,
                        Optional.empty(),
                        end.map(Optional::of).map(CarrierChange::new)));
    }

    LocationId restore(LocationId location, Optional<CarrierConnection> before) {
        before.ifPresentOrElse(
                known -> byLocation.put(location, ImmutableMap.of(known.carrier(), known)),
                () -> byLocation.remove(location));
        return location;
    }

    Set<CarrierConnection> now() {
        return byLocation.values().stream()
                .flatMap(connections -> connections.values().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Map<CarrierId, CarrierConnection> of(LocationId location) {
        return byLocation.getOrDefault(location, ImmutableMap.of());
    }
}
