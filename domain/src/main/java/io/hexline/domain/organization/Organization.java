package io.hexline.domain.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer: the owner of people, licenses, locations and numbers.
 *
 * @param sites the meeting sites that its people can join or host on
 * @param offerRules what it demands of licenses besides what is documented for all
 */
public record Organization(
        OrgId id,
        String displayName,
        Instant created,
        DeploymentMode deploymentMode,
        List<Subscription> subscriptions,
        Set<SiteUrl> sites,
        OfferRules offerRules) {

    public Organization {
        subscriptions = ImmutableList.copyOf(subscriptions);
        sites = ImmutableSet.copyOf(sites);
    }

    public Optional<Subscription> subscription(SubscriptionId wanted) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(wanted))
                .findFirst();
    }

    /** How an organization's calling is deployed; new numbers and extensions are given in Webex Calling mode only. */
    public enum DeploymentMode {
        WEBEX_CALLING,
        ENTERPRISE
    }

    /** What an organization has bought; licenses and locations stand on one. */
    public record Subscription(SubscriptionId id, Status status) {

        public enum Status {
            ACTIVE,
            SUSPENDED,
            CANCELLED
        }

        public boolean isActive() {
            return status == Status.ACTIVE;
        }
    }
}
