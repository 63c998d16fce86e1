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
}
