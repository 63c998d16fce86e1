package io.hexline.world.snapshot.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.world.snapshot.entry.LicenseEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.SubscriptionEntry;
import java.util.Optional;
import java.util.Set;

/** That licenses fit their organization, and are not held more often than there are units. */
public record LicenseChecks(OrganizationEntry organization, Known known, SnapshotErrors problems) {

    public void check(Place place) {
        Set<?> subscriptions =
                organization.subscriptions().stream().map(SubscriptionEntry::id).collect(ImmutableSet.toImmutableSet());
        place.each(
                "exclusiveOffers",
                organization.exclusiveOffers(),
                (offers, at) -> problems.addIf(offers.size() < 2, at, "an exclusive group has at least two offers"));
        place.each(
                "conflictingOffers",
                organization.conflictingOffers(),
                (offers, at) -> problems.addIf(offers.size() != 2, at, "a conflict is between two offers"));
        place.each(
                "offerPrerequisites",
                organization.offerPrerequisites(),
                (rule, at) -> problems.addIf(
                        rule.anyOf().isEmpty() || rule.anyOf().contains(rule.offer()),
                        at.at("anyOf"),
                        "an offer needs at least one other offer"));
        checkWorkspaces(place);
        Multiset<LicenseId> holders = holders();
        place.each(
                "licenses",
                organization.licenses(),
                (license, at) -> check(license, at, subscriptions, holders.count(license.id())));
    }

    private void checkWorkspaces(Place place) {
        Set<LicenseId> licenses =
                organization.licenses().stream().map(LicenseEntry::id).collect(ImmutableSet.toImmutableSet());
        place.each(
                "workspaces",
                organization.workspaces(),
                (workspace, at) -> at.some(
                        "licenseId",
                        workspace.licenseId(),
                        problems.known("license of the organization", licenses::contains)));
    }

    private void check(LicenseEntry license, Place at, Set<?> subscriptions, int holders) {
        at.some("subscriptionId", license.subscriptionId(), problems.known("subscription", subscriptions::contains));
        at.some("siteUrl", license.siteUrl(), problems.known("site", organization.sites()::contains));
        problems.addIf(
                holders > license.totalUnits(), at.at("totalUnits"), "has " + holders + " holders, more than units");
    }

    private Multiset<LicenseId> holders() {
        Multiset<LicenseId> holders = HashMultiset.create();
        organization.people().forEach(person -> holders.addAll(person.licenses()));
        organization.workspaces().stream()
                .flatMap(workspace -> Optional.ofNullable(workspace.licenseId()).stream())
                .forEach(holders::add);
        return holders;
    }
}
