package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.LocationNumbers;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

@JsonClassDescription("The numbers that stand for a location as a whole.")
public record LocationNumbersEntry(
        @JsonPropertyDescription("Its published number.") PhoneNumber mainNumber,

        @JsonPropertyDescription("The number its users' calls show (CLID).")
        PhoneNumber callingLineId,

        @JsonPropertyDescription("The number that calls are billed to.")
        PhoneNumber chargeNumber) {

    public static final LocationNumbersEntry NONE = new LocationNumbersEntry(null, null, null);

    public static LocationNumbersEntry of(LocationNumbers numbers) {
        return new LocationNumbersEntry(
                numbers.main().orElse(null),
                numbers.callingLineId().orElse(null),
                numbers.charge().orElse(null));
    }

    public LocationNumbers numbers() {
        return new LocationNumbers(
                Optional.ofNullable(mainNumber), Optional.ofNullable(callingLineId), Optional.ofNullable(chargeNumber));
    }
}
