package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberOwner;

@JsonClassDescription("Who has a number.")
public record OwnerEntry(
        @JsonProperty(required = true)
        @JsonPropertyDescription("A person, a workspace (a place), a virtual line, or a feature of a location.")
        Type type,

        @JsonProperty(required = true)
        @JsonPropertyDescription("The id of the person or thing.")
        @Limits(min = 1, max = 256)
        String id) {

    public OwnerEntry {
        id = id == null ? null : EncodedId.plain(id);
    }

    /** Who can have a number. */
    public enum Type {
        PEOPLE,
        PLACE,
        VIRTUAL_LINE,
        FEATURE
    }

    private static final NumberOwner.Visitor<Type> TYPES = new NumberOwner.Visitor<>(
            user -> Type.PEOPLE, feature -> Type.FEATURE, workspace -> Type.PLACE, virtualLine -> Type.VIRTUAL_LINE);

    public static OwnerEntry of(NumberOwner owner) {
        return new OwnerEntry(owner.accept(TYPES), owner.id().value());
    }
}
