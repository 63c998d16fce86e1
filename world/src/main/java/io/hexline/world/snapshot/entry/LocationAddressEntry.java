package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Region;
import java.util.Optional;

@JsonClassDescription("Where a location is. Numbering plans look at country and state.")
public record LocationAddressEntry(
        @JsonProperty(defaultValue = "US")
        @Limits(pattern = "^[A-Z]{2}$")
        @JsonPropertyDescription("The country, in two capital letters (ISO 3166-1).")
        String country,

        @JsonPropertyDescription("The state or province.") String state,
        @JsonPropertyDescription("The street.") String address1,

        @JsonPropertyDescription("The rest of the street, such as a floor.")
        String address2,

        @JsonPropertyDescription("The city.") String city,
        @JsonPropertyDescription("The postal code.") String postalCode) {

    public static final LocationAddressEntry US = new LocationAddressEntry(null, null, null, null, null, null);

    public LocationAddressEntry {
        country = Absent.or(country, "US");
    }

    public static LocationAddressEntry of(Region region, StreetAddress street) {
        return new LocationAddressEntry(
                region.country(),
                region.subdivision().orElse(null),
                street.line1().orElse(null),
                street.line2().orElse(null),
                street.city().orElse(null),
                street.postalCode().orElse(null));
    }

    public Region region() {
        return new Region(country, Optional.ofNullable(state));
    }

    public StreetAddress street() {
        return new StreetAddress(
                Optional.ofNullable(address1),
                Optional.ofNullable(address2),
                Optional.ofNullable(city),
                Optional.ofNullable(postalCode));
    }
}
