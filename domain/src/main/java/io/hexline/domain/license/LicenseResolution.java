package io.hexline.domain.license;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private static final Comparator<LicenseOperation> BY_LICENSE =
            Comparator.comparing(LicenseOperation::license, LicenseId.ORDER);

    private final LicenseFacts facts;
    private final Set<LicenseOperation> asked;
    private final Collection<? extends Rule<OperationFacts>> further;
    private final Set<LicenseOperation> standing;
    private final List<Set<LicenseOperation>> units;
    private final Set<Finding> refusals = new LinkedHashSet<>();

    /** What would be held with what still stands: made once and again after each drop, since every rule asks for it. */
    private HoldingFacts holding;

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
        this.holding = holdingFacts();
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
        ImmutableList.Builder<Set<LicenseOperation>> together = ImmutableList.builder();
        exchange().ifPresent(together::add);
        for (LicenseOperation operation : asked) {
            if (!operation.adds()) {
                together.add(about(Set.of(operation.license())));
            }
        }
        return together.build();
    }

    /** Calling licenses for others: where one cannot be had, none is given up. */
    private Optional<Set<LicenseOperation>> exchange() {
        Set<LicenseId> added = calling(holding.added());
        Set<LicenseId> removed = calling(holding.removed());
        return added.isEmpty() || removed.isEmpty()
                ? Optional.empty()
                : Optional.of(about(Sets.union(added, removed).immutableCopy()));
    }

    private static Set<LicenseId> calling(Collection<License> licenses) {
        return ids(Collections2.filter(licenses, license -> license.kind().isCalling()));
    }

    private static Set<LicenseId> ids(Collection<License> licenses) {
        return ImmutableSet.copyOf(Collections2.transform(licenses, License::id));
    }

    private Set<LicenseOperation> about(Set<?> licenses) {
        return licenses.isEmpty()
                ? Set.of()
                : ImmutableSet.copyOf(Sets.filter(asked, operation -> licenses.contains(operation.license())));
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
        List<OperationFacts> each =
                ImmutableList.copyOf(Lists.transform(sorted(standing), one -> new OperationFacts(one, facts)));
        Set<LicenseOperation> wrong = new HashSet<>();
        List<OperationFacts> refused = breaking(OPERATION_RULES, each);
        if (!refused.isEmpty()) {
            refusals.addAll(Rule.findingsInAll(OPERATION_RULES, refused));
            wrong.addAll(Lists.transform(refused, OperationFacts::operation));
        }
        for (OperationFacts one : each) {
            note(Rule.findings(further, one), one.operation(), wrong);
        }
        for (LicenseOperation operation : placing()) {
            facts.placement(operation)
                    .ifPresent(place -> note(Rule.findings(PLACEMENT_RULES, place), operation, wrong));
        }
        drop(wrong);
    }

    private void note(List<Finding> findings, LicenseOperation operation, Set<LicenseOperation> wrong) {
        if (!findings.isEmpty()) {
            refusals.addAll(findings);
            wrong.add(operation);
        }
    }

    /** Those of the facts that break one of the rules. */
    private static <F> List<F> breaking(Collection<? extends Rule<F>> rules, Collection<F> each) {
        return ImmutableList.copyOf(
                Collections2.filter(each, one -> !Rule.findings(rules, one).isEmpty()));
    }

    /** Drops the operations, and those that are not applied without them; tells whether any of them still stood. */
    private boolean drop(Collection<LicenseOperation> operations) {
        if (operations.isEmpty()) {
            return false;
        }
        boolean dropped = standing.removeAll(operations);
        units.stream().filter(unit -> !standing.containsAll(unit)).forEach(standing::removeAll);
        holding = holdingFacts();
        return dropped;
    }

    private boolean dropBreaches(List<HoldingRule> rules) {
        Set<Object> dropped = new HashSet<>();
        for (Finding finding : Rule.findings(rules, holding)) {
            refusals.add(finding);
            dropped.addAll(finding.evidence().list("licenses"));
        }
        return drop(about(dropped));
    }

    private boolean dropContradictions() {
        List<LicenseOperation> placing = placing();
        if (placing.isEmpty()) {
            return false;
        }
        CallingFacts calling = new CallingFacts(
                ImmutableSet.copyOf(Lists.transform(placing, LicenseOperation::license))
                        .asList(),
                placing.stream()
                        .flatMap(operation -> facts.placement(operation).stream())
                        .map(Placement::spot)
                        .collect(Collectors.toSet()));
        List<Finding> findings = Rule.findings(CALLING_RULES, calling);
        refusals.addAll(findings);
        return !findings.isEmpty() && drop(placing);
    }

    /** What would be held if all went well from here on. */
    HoldingFacts holding() {
        return holding;
    }

    /** Licenses that are both added and removed are kept: the set that results counts, not the order. */
    private HoldingFacts holdingFacts() {
        Set<LicenseId> kept = licenses(LicenseOperation::adds);
        return new HoldingFacts(
                facts.known(facts.had()),
                facts.known(licenses(facts::gives)),
                facts.known(Sets.difference(
                        licenses(operation -> !operation.adds() && facts.has(operation.license())), kept)),
                facts.organization().offerRules(),
                facts.guest());
    }

    /** Those of these operations that still stand. */
    private Set<LicenseId> licenses(Predicate<LicenseOperation> which) {
        return ImmutableSet.copyOf(
                Collections2.transform(Sets.filter(standing, which::test), LicenseOperation::license));
    }

    private static List<LicenseOperation> sorted(Collection<LicenseOperation> operations) {
        return ImmutableList.sortedCopyOf(BY_LICENSE, operations);
    }

    /** The operations that put the user somewhere. */
    private List<LicenseOperation> placing() {
        return sorted(Sets.filter(standing, facts::places));
    }

    /** Finds out which sites of one request can be attended or left. A site that is both is attended, in whatever order. */
    static final class SiteResolution {

        private static final List<SiteRule> RULES = List.of(SiteRule.values());

        private final Set<SiteOperation> asked;
        private final List<SiteFacts> wrong;

        SiteResolution(LicenseFacts facts, Collection<SiteOperation> asked) {
            this.asked = ImmutableSet.copyOf(asked);
            this.wrong = breaking(
                    RULES,
                    Lists.transform(
                            ImmutableList.sortedCopyOf(Comparator.comparing(SiteOperation::siteUrl), this.asked),
                            site -> new SiteFacts(site, facts)));
        }

        Set<SiteOperation> asked() {
            return asked;
        }

        Set<SiteOperation> failed() {
            return ImmutableSet.copyOf(Lists.transform(wrong, SiteFacts::operation));
        }

        /** Why they fail: each rule once, with all the sites. */
        List<Finding> refusals() {
            return wrong.isEmpty() ? List.of() : Rule.findingsInAll(RULES, wrong);
        }

        /** The sites attended afterwards, or pending, of those before. */
        Set<SiteUrl> after(Set<SiteUrl> before) {
            if (asked.isEmpty()) {
                return before;
            }
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
