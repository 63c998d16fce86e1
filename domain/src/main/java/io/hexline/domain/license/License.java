package io.hexline.domain.license;

import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.OfferCode;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.SubscriptionId;
import java.util.Optional;

/**
 * A license that an organization owns in a number of units; each holder consumes one.
 *
 * @param name the platform's name, by which clients tell licenses apart: {@code Webex Calling - Professional}
 * @param offer the offer code under which it was sold; exclusive groups are made of these
 * @param totalUnits 0 or more
 * @param site the meeting site on which its holder is a host
 */
public record License(
        LicenseId id,
        OrgId org,
        String name,
        LicenseKind kind,
        OfferCode offer,
        int totalUnits,
        Optional<SubscriptionId> subscription,
        Optional<SiteUrl> site) {

    public License {
        if (totalUnits < 0) {
            throw new IllegalArgumentException("Total units of license " + id + " cannot be negative: " + totalUnits);
        }
    }
}
