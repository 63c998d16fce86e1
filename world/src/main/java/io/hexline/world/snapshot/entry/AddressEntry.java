package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.value.Region;
import java.util.Optional;

@JsonClassDescription("Where a location or a number is, as numbering plans see it.")
public record AddressEntry(
        @JsonProperty(defaultValue = "US")
        @Limits(pattern = "^[A-Z]{2}$")
        @JsonPropertyDescription("The country, in two capital letters (ISO 3166-1).")
        String country,

        @JsonPropertyDescription("The state or province.") String state) {

    public AddressEntry {
        country = Absent.or(country, "US");
    }

    public static AddressEntry of(Region region) {
        return new AddressEntry(region.country(), region.subdivision().orElse(null));
    }

    public Region region() {
        return new Region(country, Optional.ofNullable(state));
    }
}
