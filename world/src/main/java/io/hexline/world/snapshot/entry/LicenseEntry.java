package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.SiteUrl;
import java.util.Optional;

@JsonClassDescription("A license that the organization owns. Who holds it stands with the people.")
public record LicenseEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the license in its organization.")
        LicenseId id,

        @JsonProperty(required = true)
        @JsonPropertyDescription("The platform's name for it, for example Webex Calling - Professional.")
        String name,

        @JsonProperty(required = true) @JsonPropertyDescription("What it gives, as far as rules look at it.")
        LicenseKind kind,

        @JsonPropertyDescription("The code under which it was sold. Absent: the name of its kind.")
        OfferCode offer,

        @JsonProperty(required = true)
        @Limits
        @JsonPropertyDescription("How many units there are; each holder consumes one.")
        int totalUnits,

        @JsonPropertyDescription("The subscription of the organization that it belongs to.")
        SubscriptionId subscriptionId,

        @JsonPropertyDescription("The site of the organization on which its holder is a host.")
        SiteUrl siteUrl) {

    public LicenseEntry {
        offer = offer == null && kind != null ? new OfferCode(kind.name()) : offer;
    }

    public static LicenseEntry of(License license) {
        return new LicenseEntry(
                license.id(),
                license.name(),
                license.kind(),
                license.offer(),
                license.totalUnits(),
                license.subscription().orElse(null),
                license.site().orElse(null));
    }

    public License license(OrgId org) {
        return new License(
                id,
                org,
                name,
                kind,
                offer,
                totalUnits,
                Optional.ofNullable(subscriptionId),
                Optional.ofNullable(siteUrl));
    }
}
