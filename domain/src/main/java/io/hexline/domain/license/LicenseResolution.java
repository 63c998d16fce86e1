package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.value.LicenseId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which operations of one request can be applied. First those go that are wrong by themselves; then, as long
 * as the set that would be held breaks a rule, those that take part in the violation go together.
 */
final class LicenseResolution {

    private final LicenseFacts facts;
    private final Set<LicenseOperation> asked;
    private final Set<LicenseOperation> standing;
    private final Set<Finding> refusals = new LinkedHashSet<>();

    LicenseResolution(LicenseFacts facts, Collection<LicenseOperation> asked) {
        this.facts = facts;
        this.asked = ImmutableSet.copyOf(asked);
        this.standing = new LinkedHashSet<>(asked);
    }

    LicenseResolution settle() {
        dropWrongOperations();
        boolean breached = true;
        while (breached) {
            breached = dropBreaches() || dropContradictions();
        }
        return this;
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

    /** Where the user will call from; all that is left agrees on it. */
    Optional<Placement> grant() {
        return placing().stream()
                .flatMap(operation -> facts.placement(operation).stream())
                .findFirst();
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
        for (LicenseOperation operation : placing()) {
            List<Finding> misplaced = facts.placement(operation)
                    .map(place -> Rule.findings(List.of(PlacementRule.values()), place))
                    .orElse(List.of());
            if (!misplaced.isEmpty()) {
                refusals.addAll(misplaced);
                wrong.add(operation);
            }
        }
        standing.removeAll(wrong);
    }

    private boolean dropBreaches() {
        HoldingFacts would = holdingFacts();
        Set<LicenseId> dropped = new LinkedHashSet<>();
        for (HoldingRule rule : HoldingRule.values()) {
            for (HoldingViolation violation : rule.violations(would)) {
                refusals.add(rule.finding(violation));
                violation.licenses().stream().map(License::id).forEach(dropped::add);
            }
        }
        return standing.removeIf(operation -> dropped.contains(operation.license()));
    }

    private boolean dropContradictions() {
        List<LicenseOperation> placing = placing();
        List<Placement.Spot> spots = placing.stream()
                .flatMap(operation -> facts.placement(operation).stream())
                .map(Placement::spot)
                .toList();
        List<CallingRule> broken = Stream.of(CallingRule.values())
                .filter(rule -> rule.isBrokenBy(spots))
                .toList();
        broken.forEach(rule -> refuse(rule.code(), placing));
        return !broken.isEmpty() && standing.removeAll(placing);
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

    /** The operations that put the user somewhere. */
    private List<LicenseOperation> placing() {
        return newOnes().stream()
                .filter(operation -> facts.offered(operation.license())
                        .filter(offered -> offered.license().kind().isCalling())
                        .isPresent())
                .toList();
    }

    private List<LicenseOperation> newOnes() {
        return standing.stream()
                .filter(operation -> operation.adds() && !facts.has(operation.license()))
                .toList();
    }
}
