package io.hexline.domain.location;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.SubscriptionId;
import java.util.Set;

/**
 * The subscription that a location is paid from.
 *
 * @param licenses those that the location itself holds on it
 */
public record LocationSubscription(SubscriptionId id, Set<LocationLicense> licenses) {

    public LocationSubscription {
        licenses = ImmutableSet.copyOf(licenses);
    }

    /** What a location can be licensed for, other than a person. */
    public enum LocationLicense {
        /** To receive calls to toll-free numbers. */
        INBOUND_TOLL_FREE
    }

    /** Whether the location has this license; a subscription that was cancelled or suspended gives none. */
    public boolean grants(LocationLicense license, Organization subscriber) {
        return licenses.contains(license)
                && subscriber
                        .subscription(id)
                        .filter(Organization.Subscription::isActive)
                        .isPresent();
    }
}
