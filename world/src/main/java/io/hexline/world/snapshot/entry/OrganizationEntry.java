package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization.OfferRules.ExclusiveGroup;
import io.hexline.domain.organization.Organization.OfferRules.OfferConflict;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.SiteUrl;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@JsonClassDescription("A customer, with everything that belongs to it.")
public record OrganizationEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the organization.")
        OrgId id,

        @JsonProperty(required = true) @JsonPropertyDescription("How it is shown.")
        String displayName,

        @JsonProperty(defaultValue = "2020-01-01T00:00:00Z") @JsonPropertyDescription("When it was created.")
        Instant created,

        @JsonProperty(defaultValue = "WEBEX_CALLING") @JsonPropertyDescription("How its calling is deployed.")
        DeploymentMode deploymentMode,

        @JsonPropertyDescription("What it has bought; licenses and locations are paid from these.")
        List<SubscriptionEntry> subscriptions,

        @JsonPropertyDescription("The meeting sites that its people can join or host on.")
        Set<SiteUrl> sites,

        @JsonPropertyDescription("Groups of at least two offer codes, of which a person can hold only one.")
        List<Set<OfferCode>> exclusiveOffers,

        @JsonPropertyDescription("Pairs of offer codes that a person cannot hold together.")
        List<Set<OfferCode>> conflictingOffers,

        @JsonPropertyDescription("Offers that a person can hold with others only.")
        List<OfferPrerequisiteEntry> offerPrerequisites,

        @JsonPropertyDescription("Its licenses.") List<LicenseEntry> licenses,
        @JsonPropertyDescription("Its locations.") List<LocationEntry> locations,

        @JsonPropertyDescription("Its trunk groups: lines to other telephone systems, and to the public network.")
        List<TrunkEntry> trunks,

        @JsonPropertyDescription("Its route groups: trunks that stand in for each other.")
        List<RouteGroupEntry> routeGroups,

        @JsonPropertyDescription("Its dial plans: which numbers that its users dial lead to its own premises.")
        List<PremisesDialPlanEntry> dialPlans,

        @JsonPropertyDescription("Its people.") List<PersonEntry> people,
        @JsonPropertyDescription("Its groups of people.") List<GroupEntry> groups,
        @JsonPropertyDescription("Its workspaces.") List<WorkspaceEntry> workspaces,
        @JsonPropertyDescription("Its virtual lines.") List<VirtualLineEntry> virtualLines,

        @JsonPropertyDescription("Blocks of consecutive numbers that were ordered as one.")
        List<BlockEntry> blocks,

        @JsonPropertyDescription("Its number inventory. A number that is not here is unknown to the organization.")
        List<NumberEntry> numbers,

        @JsonPropertyDescription(
                "More of its inventory: records as an import of another inventory, or a step that failed, has left them. They can contradict whoever uses the numbers.")
        List<NumberEntry> importedNumbers) {

    public OrganizationEntry {
        created = Absent.or(created, Instant.parse("2020-01-01T00:00:00Z"));
        deploymentMode = Absent.or(deploymentMode, DeploymentMode.WEBEX_CALLING);
        subscriptions = Absent.none(subscriptions);
        sites = Absent.none(sites);
        exclusiveOffers = Absent.none(exclusiveOffers);
        conflictingOffers = Absent.none(conflictingOffers);
        offerPrerequisites = Absent.none(offerPrerequisites);
        licenses = Absent.none(licenses);
        locations = Absent.none(locations);
        trunks = Absent.none(trunks);
        routeGroups = Absent.none(routeGroups);
        dialPlans = Absent.none(dialPlans);
        people = Absent.none(people);
        groups = Absent.none(groups);
        workspaces = Absent.none(workspaces);
        virtualLines = Absent.none(virtualLines);
        blocks = Absent.none(blocks);
        numbers = Absent.none(numbers);
        importedNumbers = Absent.none(importedNumbers);
    }

    public Organization organization() {
        return new Organization(
                id,
                displayName,
                created,
                deploymentMode,
                subscriptions.stream().map(SubscriptionEntry::subscription).toList(),
                sites,
                offerRules());
    }

    /** Both parts of its inventory. */
    public Stream<NumberEntry> inventory() {
        return Stream.concat(numbers.stream(), importedNumbers.stream());
    }

    public Stream<LineHolder> lineHolders() {
        return Stream.concat(
                workspaces.stream().map(workspace -> workspace.holder(id)),
                virtualLines.stream().map(line -> line.holder(id)));
    }

    private OfferRules offerRules() {
        return new OfferRules(
                exclusiveOffers.stream().map(ExclusiveGroup::new).toList(),
                conflictingOffers.stream().map(OrganizationEntry::conflict).toList(),
                offerPrerequisites.stream()
                        .map(OfferPrerequisiteEntry::prerequisite)
                        .toList());
    }

    private static OfferConflict conflict(Set<OfferCode> pair) {
        List<OfferCode> offers = List.copyOf(pair);
        return new OfferConflict(offers.get(0), offers.get(1));
    }
}
