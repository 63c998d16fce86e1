package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import java.time.Instant;
import java.util.Optional;

@JsonClassDescription(
        "How a location reaches the public network (PSTN), in the records of the carrier that connects it.")
public record CarrierConnectionEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The location.")
        LocationId locationId,

        @JsonPropertyDescription(
                "When the carrier has set it up; until then it does not connect the location. Absent: it does.")
        Instant established,

        @JsonPropertyDescription("The location's change of carrier, once it was asked for. Absent: none was.")
        CarrierChangeEntry carrierChange) {

    @JsonClassDescription(
            "A location's change from one carrier to another; the location is in transition while it is open.")
    public record CarrierChangeEntry(
            @JsonPropertyDescription("When it is through. Absent: no date is set, and it stays open.")
            Instant completes) {}

    public static CarrierConnectionEntry of(CarrierConnection connection) {
        return new CarrierConnectionEntry(
                connection.location(),
                connection.established().orElse(null),
                connection
                        .change()
                        .map(change -> new CarrierChangeEntry(change.completes().orElse(null)))
                        .orElse(null));
    }

    public CarrierConnection connection(CarrierId carrier) {
        return new CarrierConnection(
                carrier,
                locationId,
                Optional.ofNullable(established),
                Optional.ofNullable(carrierChange)
                        .map(change -> new CarrierChange(Optional.ofNullable(change.completes()))));
    }
}
