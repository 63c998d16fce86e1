package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.CarriedNumber;
import java.util.Optional;

@JsonClassDescription("A number in a carrier's own inventory.")
public record CarriedNumberEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The number, which no other carrier has.")
        PhoneNumber phoneNumber,

        @JsonPropertyDescription("Where the carrier has it. Absent: nowhere.")
        LocationId locationId) {

    public static CarriedNumberEntry of(CarriedNumber number) {
        return new CarriedNumberEntry(number.number(), number.location().orElse(null));
    }

    public CarriedNumber number(CarrierId carrier) {
        return new CarriedNumber(phoneNumber, carrier, Optional.ofNullable(locationId));
    }
}
