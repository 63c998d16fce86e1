package io.hexline.domain.license;

import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.value.OfferCode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The shapes that rules about holding licenses have. */
@FunctionalInterface
interface HoldingConstraint {

    /** Every violation in which operations take part. */
    Stream<HoldingViolation> violations(HoldingFacts facts);

    /** Two kinds exclude each other. */
    static HoldingConstraint together(LicenseKind one, LicenseKind other) {
        return facts -> conflict(facts, of(Set.of(one)), of(Set.of(other)), Set.of());
    }

    /** One kind must not be exchanged for another. */
    static HoldingConstraint replacing(LicenseKind from, LicenseKind to) {
        return facts -> {
            List<License> added = facts.added(of(Set.of(to)));
            List<License> removed = facts.removed(of(Set.of(from)));
            return added.isEmpty() || removed.isEmpty() ? Stream.of() : violation(added, removed, Set.of());
        };
    }

    /** Some kinds need one of others. */
    static HoldingConstraint without(Set<LicenseKind> dependent, LicenseKind... needed) {
        return facts -> lack(facts, of(dependent), of(Set.of(needed)), Set.of());
    }

    /** Of an organization's exclusive groups: one license of a group excludes the others. */
    static HoldingConstraint severalOfAGroup() {
        return facts -> facts.rules().exclusiveGroups().stream()
                .filter(group -> facts.after().filter(sold(group.offers())).count() > 1)
                .flatMap(group -> violation(facts.added(sold(group.offers())), List.of(), group.offers()));
    }

    /** Of an organization's conflicts: two offers exclude each other. */
    static HoldingConstraint offersTogether() {
        return facts -> facts.rules().conflicts().stream()
                .flatMap(conflict -> conflict(
                        facts,
                        sold(Set.of(conflict.one())),
                        sold(Set.of(conflict.other())),
                        Set.of(conflict.one(), conflict.other())));
    }

    /** Of an organization's prerequisites: an offer needs one of others. */
    static HoldingConstraint offerWithout() {
        return facts -> facts.rules().prerequisites().stream()
                .flatMap(rule -> lack(facts, sold(Set.of(rule.offer())), sold(rule.anyOf()), rule.anyOf()));
    }

    private static Stream<HoldingViolation> conflict(
            HoldingFacts facts, Predicate<License> one, Predicate<License> other, Set<OfferCode> offers) {
        return facts.wouldHold(one) && facts.wouldHold(other)
                ? violation(facts.added(one.or(other)), List.of(), offers)
                : Stream.of();
    }

    /** What is pending is not held: whether its holder has what it needs is for its own organization to say. */
    private static Stream<HoldingViolation> lack(
            HoldingFacts facts, Predicate<License> dependent, Predicate<License> needed, Set<OfferCode> offers) {
        return !facts.pending() && facts.wouldHold(dependent) && !facts.wouldHold(needed)
                ? violation(facts.added(dependent), facts.removed(needed), offers)
                : Stream.of();
    }

    private static Stream<HoldingViolation> violation(
            List<License> added, List<License> removed, Set<OfferCode> offers) {
        return added.isEmpty() && removed.isEmpty()
                ? Stream.of()
                : Stream.of(new HoldingViolation(
                        Stream.concat(added.stream(), removed.stream()).toList(), offers));
    }

    private static Predicate<License> of(Set<LicenseKind> kinds) {
        return license -> kinds.contains(license.kind());
    }

    private static Predicate<License> sold(Set<OfferCode> offers) {
        return license -> offers.contains(license.offer());
    }
}
