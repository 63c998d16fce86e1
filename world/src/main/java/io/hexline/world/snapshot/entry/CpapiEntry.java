package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;

@JsonClassDescription("What the carriers' own records (CPAPI) say where they differ from the organization's. Any other "
        + "number is there, verified and at its location; any other location is connected.")
public record CpapiEntry(
        @JsonPropertyDescription("The numbers for which the records differ.")
        List<CarrierNumberEntry> numbers,

        @JsonPropertyDescription("The locations that are not connected.")
        List<CarrierConnectionEntry> connections) {

    public static final CpapiEntry NONE = new CpapiEntry(null, null);

    @JsonClassDescription("A number in the carriers' own records.")
    public record CarrierNumberEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The number.")
            PhoneNumber phoneNumber,

            @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether the records lack it.")
            boolean missing,

            @JsonPropertyDescription("Where the records have it. Absent: where the inventory has it.")
            LocationId locationId,

            @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether the records have it nowhere.")
            boolean locationless,

            @JsonProperty(defaultValue = "true")
            @JsonPropertyDescription("Whether it passes the carrier's verification before an order.")
            Boolean verified) {

        public CarrierNumberEntry {
            verified = Absent.or(verified, true);
        }
    }

    @JsonClassDescription("A location in the carriers' own records.")
    public record CarrierConnectionEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("The location.")
            LocationId locationId,

            @JsonProperty(required = true) @JsonPropertyDescription("How its connection stands.")
            CarrierConnection status) {}

    public CpapiEntry {
        numbers = Absent.none(numbers);
        connections = Absent.none(connections);
    }
}
