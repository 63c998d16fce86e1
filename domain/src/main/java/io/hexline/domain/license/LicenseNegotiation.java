package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which operations of one request can be applied. First those go that are wrong by themselves; then, as long
 * as the set that would be held breaks a rule, those that take part in the breach go together.
 */
final class LicenseNegotiation {

    private final LicenseFacts facts;
    private final Set<LicenseOperation> standing;
    private final List<SiteOperation> sites;
    private final List<Finding> refusals = new ArrayList<>();

    LicenseNegotiation(LicenseFacts facts, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        this.facts = facts;
        this.standing = new LinkedHashSet<>(licenses);
        this.sites = ImmutableList.copyOf(sites);
    }

    LicenseDecision decide() {
        dropWrongOperations();
        dropBreaches();
        List<SiteOperation> wrongSites = dropWrongSites();
        Set<License> before = ImmutableSet.copyOf(facts.heldLicenses());
        Set<License> after = holdingFacts().after().collect(ImmutableSet.toImmutableSet());
        return new LicenseDecision(
                holdingsAfter(wrongSites),
                grant(),
                hasCalling(before) && !hasCalling(after),
                refusals.stream().sorted(Finding.CATALOGUE_ORDER).toList(),
                outcome(wrongSites));
    }

    private void dropWrongOperations() {
        Set<LicenseOperation> wrong = new LinkedHashSet<>();
        for (OperationRule rule : OperationRule.values()) {
            List<LicenseOperation> broken = standing.stream()
                    .filter(operation -> rule.isBrokenBy(operation, facts))
                    .toList();
            if (!broken.isEmpty()) {
                refuse(rule.code(), broken);
                wrong.addAll(broken);
            }
        }
        for (LicenseOperation operation : newOnes(standing)) {
            List<Finding> misplaced = facts.placement(operation.license())
                    .map(place -> Rule.findings(List.of(PlacementRule.values()), place))
                    .orElse(List.of());
            if (!misplaced.isEmpty()) {
                refusals.addAll(misplaced);
                wrong.add(operation);
            }
        }
        standing.removeAll(wrong);
    }

    private void dropBreaches() {
        boolean breached = true;
        while (breached) {
            HoldingFacts would = holdingFacts();
            Set<License> dropped = new LinkedHashSet<>();
            for (HoldingRule rule : HoldingRule.values()) {
                Set<License> breach = rule.breachedBy(would);
                if (!breach.isEmpty()) {
                    refusals.add(new Finding(rule.code(), rule.evidence(breach, would)));
                    dropped.addAll(breach);
                }
            }
            breached = standing.removeIf(operation ->
                    dropped.stream().anyMatch(license -> license.id().equals(operation.license())));
        }
    }

    private List<SiteOperation> dropWrongSites() {
        List<SiteOperation> wrong = new ArrayList<>();
        for (SiteRule rule : SiteRule.values()) {
            List<SiteOperation> broken =
                    sites.stream().filter(site -> rule.isBrokenBy(site, facts)).toList();
            if (!broken.isEmpty()) {
                Evidence evidence = Evidence.of(
                        "siteUrl",
                        broken.stream().map(SiteOperation::siteUrl).sorted().toList());
                refusals.add(new Finding(rule.code(), evidence));
                wrong.addAll(broken);
            }
        }
        return wrong;
    }

    private void refuse(Code code, Collection<LicenseOperation> operations) {
        List<LicenseId> ids = operations.stream()
                .map(LicenseOperation::license)
                .distinct()
                .sorted(LicenseId.ORDER)
                .toList();
        refusals.add(new Finding(code, Evidence.of("licenses", ids)));
    }

    /** Licenses that are both added and removed are kept: the set that results counts, not the order. */
    private HoldingFacts holdingFacts() {
        List<License> added = facts.known(newOnes(standing).stream()
                .map(LicenseOperation::license)
                .distinct()
                .toList());
        List<License> removed = facts.known(standing.stream()
                .filter(operation -> !operation.adds() && facts.holds(operation.license()))
                .map(LicenseOperation::license)
                .filter(license -> standing.stream()
                        .noneMatch(other -> other.adds() && other.license().equals(license)))
                .distinct()
                .toList());
        return new HoldingFacts(
                facts.heldLicenses(), added, removed, facts.organization().exclusiveGroups());
    }

    private Optional<Placement> grant() {
        return newOnes(standing).stream()
                .flatMap(operation -> facts.placement(operation.license()).stream())
                .findFirst();
    }

    private List<LicenseOperation> newOnes(Collection<LicenseOperation> operations) {
        return operations.stream()
                .filter(operation -> operation.adds() && !facts.holds(operation.license()))
                .toList();
    }

    private Holdings holdingsAfter(List<SiteOperation> wrongSites) {
        Holdings held = facts.held();
        Set<LicenseId> licenses = holdingFacts().after().map(License::id).collect(ImmutableSet.toImmutableSet());
        Set<SiteUrl> attended = new LinkedHashSet<>(held.attendeeSites());
        for (SiteOperation site : sites) {
            if (!wrongSites.contains(site)) {
                SiteUrl url = new SiteUrl(site.siteUrl());
                if (site.action() == LicenseOperation.Action.ADD) {
                    attended.add(url);
                } else {
                    attended.remove(url);
                }
            }
        }
        return new Holdings(licenses, attended, held.pendingLicenses(), held.pendingSites());
    }

    private LicenseDecision.Outcome outcome(List<SiteOperation> wrongSites) {
        if (refusals.isEmpty()) {
            return LicenseDecision.Outcome.APPLIED;
        }
        boolean somethingApplied = !standing.isEmpty() || sites.size() > wrongSites.size();
        return somethingApplied ? LicenseDecision.Outcome.PARTLY_APPLIED : LicenseDecision.Outcome.REFUSED;
    }

    private static boolean hasCalling(Collection<License> licenses) {
        return licenses.stream().anyMatch(license -> license.kind().isCalling());
    }
}
