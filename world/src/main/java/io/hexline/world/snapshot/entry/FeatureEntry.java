package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription("Something at a location that can be called and is no user.")
public record FeatureEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the feature, over all organizations.")
        FeatureId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it does with a call.")
        FeatureType type,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonPropertyDescription("Its extension, which nobody else at the location can have.")
        Extension extension,

        @JsonPropertyDescription("Its number.") PhoneNumber phoneNumber,

        @JsonPropertyDescription(
                "The people who belong to a hunt group, a call queue, a pickup or paging group: all of them"
                        + " call. Other features have none.")
        Set<PersonId> members,

        @JsonPropertyDescription(
                "The extension to which an auto attendant transfers callers who ask for a person. Other"
                        + " features have none.")
        Extension operator,

        @JsonPropertyDescription("What else is set for it; no rule looks at it.")
        List<SettingEntry> settings) {

    public FeatureEntry {
        members = Absent.none(members);
        settings = Absent.none(settings);
    }

    public static FeatureEntry of(Feature feature) {
        return new FeatureEntry(
                feature.id(),
                feature.type(),
                feature.name(),
                feature.extension().orElse(null),
                feature.number().orElse(null),
                feature.members(),
                feature.operator().orElse(null),
                SettingEntry.of(feature.settings()));
    }

    public Feature feature(LocationId location) {
        return new Feature(
                id,
                location,
                type,
                name,
                Optional.ofNullable(extension),
                Optional.ofNullable(phoneNumber),
                members,
                Optional.ofNullable(operator),
                SettingEntry.settings(settings),
                Version.NEW);
    }
}
