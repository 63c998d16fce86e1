package io.hexline.domain.license;

import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.SiteUrl;
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

    /** What a license gives, as far as rules look at it. */
    public enum LicenseKind {
        CALLING_PROFESSIONAL,
        CALLING_STANDARD,
        ATTENDANT_CONSOLE,
        CX_ESSENTIAL,
        FREE_MESSAGING,
        PAID_MESSAGING,
        FREE_MEETING,
        PAID_MEETING,
        /** The legacy Jabber messenger, which is not managed per user. */
        MESSENGER,
        /** Assigned implicitly, never removed. */
        SCREEN_SHARE,
        OTHER;

        /**
         * Whether its holder can call and be called: it needs a location and a number or extension. CX Essential "includes
         * all the Webex Calling professional capabilities". Source: Webex API reference, "Features: Customer Experience
         * Essentials".
         */
        public boolean isCalling() {
            return this == CALLING_PROFESSIONAL || this == CALLING_STANDARD || this == CX_ESSENTIAL;
        }

        /** Whether users of other organizations can have it too. */
        public boolean isMeeting() {
            return this == FREE_MEETING || this == PAID_MEETING;
        }
    }

    /**
     * A license and what is left of it.
     *
     * @param freeUnits units that nobody and nothing consumes; 0 or more
     * @param workspaces how many of its holders are workspaces; no rule looks at it
     */
    public record OfferedLicense(License license, int freeUnits, int workspaces) {

        public OfferedLicense {
            if (freeUnits < 0) {
                throw new IllegalArgumentException(
                        "Free units of license " + license.id() + " cannot be negative: " + freeUnits);
            }
        }

        /** One that no workspace holds. */
        public OfferedLicense(License license, int freeUnits) {
            this(license, freeUnits, 0);
        }

        public int consumedUnits() {
            return license.totalUnits() - freeUnits;
        }
    }
}
