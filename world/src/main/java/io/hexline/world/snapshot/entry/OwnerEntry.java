package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberOwner;

@JsonClassDescription("Who has a number.")
public record OwnerEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("A person, a feature of a location, or a device without a user (a place).")
        Type type,

        @JsonPropertyDescription("The person or feature; required for these, and only there.")
        @Limits(min = 1, max = 256)
        String id,

        @JsonPropertyDescription("The name of the device; required for a PLACE, and only there.")
        String displayName) {

    public OwnerEntry {
        id = id == null ? null : EncodedId.plain(id);
    }

    /** Who can have a number. */
    public enum Type {
        PEOPLE,
        FEATURE,
        PLACE
    }

    public static OwnerEntry of(NumberOwner owner) {
        return owner.fold(
                user -> new OwnerEntry(Type.PEOPLE, user.id().value(), null),
                feature -> new OwnerEntry(Type.FEATURE, feature.id().value(), null),
                device -> new OwnerEntry(Type.PLACE, null, device.displayName()));
    }

    public boolean isComplete() {
        return type == Type.PLACE ? id == null && displayName != null : id != null && displayName == null;
    }
}
