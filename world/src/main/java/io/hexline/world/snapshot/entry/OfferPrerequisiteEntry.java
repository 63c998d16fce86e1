package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules.OfferPrerequisite;
import java.util.Set;

@JsonClassDescription("An offer that a person can hold with another one only.")
public record OfferPrerequisiteEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The offer code of the license that needs another.")
        OfferCode offer,

        @JsonProperty(required = true) @JsonPropertyDescription("The offer codes of which the person needs one.")
        Set<OfferCode> anyOf) {

    public static OfferPrerequisiteEntry of(OfferPrerequisite prerequisite) {
        return new OfferPrerequisiteEntry(prerequisite.offer(), prerequisite.anyOf());
    }

    public OfferPrerequisite prerequisite() {
        return new OfferPrerequisite(offer, anyOf);
    }
}
