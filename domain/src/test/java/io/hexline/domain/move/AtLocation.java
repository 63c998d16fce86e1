package io.hexline.domain.move;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.move.CarrierRule.CarrierFacts;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The carrier of a location, whichever it is. */
interface AtLocation extends Function<LocationId, CarrierFacts.Side> {

    AtLocation NO_CARRIER = location -> CarrierFacts.Side.NONE;

    /** How a carrier connects a location, as the carrier has it. */
    enum Connection {
        CONNECTED,
        IN_TRANSITION,
        MISSING
    }

    /** A carrier of this kind, which connects the location. */
    static AtLocation of(String id, CarrierKind kind) {
        return side(carrier(id, kind), Connection.CONNECTED);
    }

    static AtLocation side(Carrier carrier, Connection connection) {
        return switch (connection) {
            case CONNECTED -> connected(carrier, Optional.empty());
            case IN_TRANSITION -> connected(carrier, Optional.of(new CarrierChange(Optional.empty())));
            case MISSING -> location -> new CarrierFacts.Side(Optional.of(carrier), Optional.empty());
        };
    }

    /** Whose change of carrier completes then. */
    static AtLocation changing(Carrier carrier, Instant completes) {
        return connected(carrier, Optional.of(new CarrierChange(Optional.of(completes))));
    }

    /** Which its carrier has set up then. */
    static AtLocation beingSetUp(Carrier carrier, Instant established) {
        return connected(carrier, Optional.of(established), Optional.empty());
    }

    private static AtLocation connected(Carrier carrier, Optional<CarrierChange> change) {
        return connected(carrier, Optional.empty(), change);
    }

    private static AtLocation connected(
            Carrier carrier, Optional<Instant> established, Optional<CarrierChange> change) {
        return location -> new CarrierFacts.Side(
                Optional.of(carrier), Optional.of(new CarrierConnection(carrier.id(), location, established, change)));
    }

    static Carrier carrier(String id, CarrierKind kind) {
        return new Carrier(new CarrierId(id), id, kind, 3);
    }
}
