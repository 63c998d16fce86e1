package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.value.Id.PersonId;

@JsonClassDescription("Who has a number.")
public record OwnerEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("A person, a feature of a location, or a device without a user (a place).")
        Type type,

        @JsonPropertyDescription("The person; required for PEOPLE, and only there.")
        PersonId id,

        @JsonPropertyDescription("The name of the feature or device; required for these, and only there.")
        String displayName) {

    /** Who can have a number. */
    public enum Type {
        PEOPLE,
        FEATURE,
        PLACE
    }

    public static OwnerEntry of(NumberOwner owner) {
        return owner.fold(
                user -> new OwnerEntry(Type.PEOPLE, user.id(), null),
                feature -> new OwnerEntry(Type.FEATURE, null, feature.displayName()),
                device -> new OwnerEntry(Type.PLACE, null, device.displayName()));
    }

    public boolean isComplete() {
        return type == Type.PEOPLE ? id != null && displayName == null : id == null && displayName != null;
    }
}
