package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.OperationRule;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.LicenseOperation.SiteRule;
import io.hexline.domain.license.LicenseOperation.SiteRule.SiteFacts;
import io.hexline.domain.license.PlacementRule.CallingRule;
import io.hexline.domain.license.PlacementRule.CallingRule.CallingFacts;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out which operations of one request can be applied. First those go that would downgrade the user, then those that
 * are wrong by themselves; then, as long as the set that would be held breaks a rule, those that break it together go
 * together. Whatever goes takes along what stands or falls with it.
 */
final class LicenseResolution {

    private static final List<OperationRule> OPERATION_RULES = List.of(OperationRule.values());
    private static final List<PlacementRule> PLACEMENT_RULES = List.of(PlacementRule.values());
    private static final List<HoldingRule> HOLDING_RULES = List.of(HoldingRule.values());
    private static final List<HoldingRule> DOWNGRADES =
            List.of(HoldingRule.NO_DOWNGRADE_FROM_PROFESSIONAL, HoldingRule.NO_DOWNGRADE_FROM_CX_ESSENTIAL);
    private static final List<CallingRule> CALLING_RULES = List.of(CallingRule.values());

    private final LicenseFacts facts;
    private final Set<LicenseOperation> asked;
    private final Collection<? extends Rule<OperationFacts>> further;
    private final Set<LicenseOperation> standing;
    private final List<Set<LicenseOperation>> units;
    private final Set<Finding> refusals = new LinkedHashSet<>();

    /**
     * A resolution of which nothing is settled yet.
     *
     * @param further rules of a host's own
     */
    LicenseResolution(
            LicenseFacts facts,
            Collection<LicenseOperation> asked,
            Collection<? extends Rule<OperationFacts>> further) {
        this.facts = facts;
        this.asked = ImmutableSet.copyOf(asked);
        this.further = further;
        this.standing = new LinkedHashSet<>(asked);
        this.units = units();
    }

    LicenseResolution settle() {
        dropBreaches(DOWNGRADES);
        dropWrongOperations();
        boolean dropped = true;
        while (dropped) {
            dropped = dropBreaches(HOLDING_RULES) || dropContradictions();
        }
        return this;
    }

    /** The operations that are applied together or not at all. */
    private List<Set<LicenseOperation>> units() {
        HoldingFacts all = holdingFacts();
        Stream<Set<LicenseOperation>> bothAddedAndRemoved = asked.stream()
                .filter(operation -> !operation.adds())
                .map(operation -> about(Set.of(operation.license())));
        return Stream.concat(Stream.of(exchange(all)), bothAddedAndRemoved).toList();
    }

    /** Calling licenses for others: where one cannot be had, none is given up. */
    private Set<LicenseOperation> exchange(HoldingFacts all) {
        Set<LicenseId> added = calling(all.added());
        Set<LicenseId> removed = calling(all.removed());
        return added.isEmpty() || removed.isEmpty()
                ? Set.of()
                : about(Sets.union(added, removed).immutableCopy());
    }

    private static Set<LicenseId> calling(Collection<License> licenses) {
        return licenses.stream()
                .filter(license -> license.kind().isCalling())
                .map(License::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<LicenseOperation> about(Set<?> licenses) {
        return asked.stream()
                .filter(operation -> licenses.contains(operation.license()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What can be applied. */
    Set<LicenseOperation> applied() {
        return standing;
    }

    Set<LicenseOperation> failed() {
        return Sets.difference(asked, standing).immutableCopy();
    }

    /** Why the rest cannot; each reason once. */
    Set<Finding> refusals() {
        return refusals;
    }

    /** Where the user will call from, where that changes anything; all that is left agrees on it. */
    Optional<Placement> grant() {
        return placing().stream()
                .flatMap(operation -> facts.placement(operation).stream())
                .findFirst()
                .filter(Placement::changes);
    }

    private void dropWrongOperations() {
        List<OperationFacts> each = sorted(standing).stream()
                .map(operation -> new OperationFacts(operation, facts))
                .toList();
        refusals.addAll(Rule.findingsInAll(OPERATION_RULES, each));
        Set<LicenseOperation> wrong = each.stream()
                .filter(one -> !Rule.findings(OPERATION_RULES, one).isEmpty())
                .map(OperationFacts::operation)
                .collect(Collectors.toSet());
        for (OperationFacts one : each) {
            List<Finding> findings = Rule.findings(further, one);
            if (!findings.isEmpty()) {
                refusals.addAll(findings);
                wrong.add(one.operation());
            }
        }
        for (LicenseOperation operation : placing()) {
            List<Finding> misplaced = facts.placement(operation)
                    .map(place -> Rule.findings(PLACEMENT_RULES, place))
                    .orElse(List.of());
            if (!misplaced.isEmpty()) {
                refusals.addAll(misplaced);
                wrong.add(operation);
            }
        }
        drop(wrong);
    }

    /** Drops the operations, and those that are not applied without them; whether any was left of them. */
    private boolean drop(Collection<LicenseOperation> operations) {
        boolean dropped = standing.removeAll(operations);
        units.stream().filter(unit -> !standing.containsAll(unit)).forEach(standing::removeAll);
        return dropped;
    }

    private boolean dropBreaches(List<HoldingRule> rules) {
        List<Finding> findings = Rule.findings(rules, holdingFacts());
        refusals.addAll(findings);
        Set<?> dropped = findings.stream()
                .flatMap(finding -> finding.evidence().list("licenses").stream())
                .collect(Collectors.toSet());
        return drop(about(dropped));
    }

    private boolean dropContradictions() {
        List<LicenseOperation> placing = placing();
        CallingFacts calling = new CallingFacts(
                placing.stream().map(LicenseOperation::license).distinct().toList(),
                placing.stream()
                        .flatMap(operation -> facts.placement(operation).stream())
                        .map(Placement::spot)
                        .collect(Collectors.toSet()));
        List<Finding> findings = Rule.findings(CALLING_RULES, calling);
        refusals.addAll(findings);
        return !findings.isEmpty() && drop(placing);
    }

    /** Licenses that are both added and removed are kept: the set that results counts, not the order. */
    HoldingFacts holdingFacts() {
        List<License> added = facts.known(
                newOnes().stream().map(LicenseOperation::license).distinct().toList());
        Set<LicenseId> kept = standing.stream()
                .filter(LicenseOperation::adds)
                .map(LicenseOperation::license)
                .collect(ImmutableSet.toImmutableSet());
        List<License> removed = facts.known(standing.stream()
                .filter(operation -> !operation.adds() && facts.has(operation.license()))
                .map(LicenseOperation::license)
                .filter(license -> !kept.contains(license))
                .distinct()
                .toList());
        return new HoldingFacts(
                facts.known(facts.had()), added, removed, facts.organization().offerRules(), facts.guest());
    }

    private static List<LicenseOperation> sorted(Collection<LicenseOperation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(LicenseOperation::license, LicenseId.ORDER))
                .toList();
    }

    /** The operations that put the user somewhere. */
    private List<LicenseOperation> placing() {
        return sorted(standing).stream().filter(facts::places).toList();
    }

    private List<LicenseOperation> newOnes() {
        return standing.stream().filter(facts::gives).toList();
    }

    /** Finds out which sites of one request can be attended or left. A site that is both is attended, in whatever order. */
    record SiteResolution(LicenseFacts facts, Set<SiteOperation> asked) {

        private static final List<SiteRule> RULES = List.of(SiteRule.values());

        SiteResolution(LicenseFacts facts, Collection<SiteOperation> asked) {
            this(facts, ImmutableSet.copyOf(asked));
        }

        Set<SiteOperation> failed() {
            return asked.stream()
                    .filter(site ->
                            !Rule.findings(RULES, new SiteFacts(site, facts)).isEmpty())
                    .collect(ImmutableSet.toImmutableSet());
        }

        /** Why they fail: each rule once, with all the sites. */
        List<Finding> refusals() {
            return Rule.findingsInAll(
                    RULES,
                    asked.stream()
                            .sorted(Comparator.comparing(SiteOperation::siteUrl))
                            .map(site -> new SiteFacts(site, facts))
                            .toList());
        }

        /** The sites attended afterwards, or pending, of those before. */
        Set<SiteUrl> after(Set<SiteUrl> before) {
            Set<SiteUrl> left = Sets.difference(before, urls(LicenseOperation.Action.REMOVE));
            return Sets.union(left, urls(LicenseOperation.Action.ADD)).immutableCopy();
        }

        private Set<SiteUrl> urls(LicenseOperation.Action action) {
            return Sets.difference(asked, failed()).stream()
                    .filter(site -> site.action() == action)
                    .map(site -> new SiteUrl(site.siteUrl()))
                    .collect(Collectors.toSet());
        }
    }
}
