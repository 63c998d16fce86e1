package io.hexline.domain.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.license.ExclusiveGroup;
import io.hexline.domain.license.SiteUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer: the owner of people, licenses, locations and numbers.
 *
 * @param sites the meeting sites that its people can join or host on
 * @param exclusiveGroups offers of which one user can hold only one
 */
public record Organization(
        OrgId id,
        String displayName,
        DeploymentMode deploymentMode,
        List<Subscription> subscriptions,
        Set<SiteUrl> sites,
        List<ExclusiveGroup> exclusiveGroups) {

    public Organization {
        subscriptions = ImmutableList.copyOf(subscriptions);
        sites = ImmutableSet.copyOf(sites);
        exclusiveGroups = ImmutableList.copyOf(exclusiveGroups);
    }

    public Optional<Subscription> subscription(SubscriptionId wanted) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(wanted))
                .findFirst();
    }
}
