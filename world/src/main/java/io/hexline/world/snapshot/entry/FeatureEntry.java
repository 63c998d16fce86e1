package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Feature;
import java.util.Optional;

@JsonClassDescription("Something at a location that can be called and is no user.")
public record FeatureEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it does with a call.")
        FeatureType type,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its number.") PhoneNumber phoneNumber) {

    public static FeatureEntry of(Feature feature) {
        return new FeatureEntry(
                feature.type(),
                feature.name(),
                feature.extension().orElse(null),
                feature.number().orElse(null));
    }

    public Feature feature(LocationId location) {
        return new Feature(location, type, name, Optional.ofNullable(extension), Optional.ofNullable(phoneNumber));
    }
}
