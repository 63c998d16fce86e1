package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The few shapes that all rules about holding licenses have. */
@FunctionalInterface
interface Shape {

    /** The licenses whose operations take part in the breach; empty where there is none. */
    Set<License> breach(HoldingFacts facts);

    /** Two kinds exclude each other. */
    static Shape together(LicenseKind one, LicenseKind other) {
        return facts -> facts.wouldHold(one) && facts.wouldHold(other)
                ? union(facts.addedOf(Set.of(one, other)), List.of())
                : Set.of();
    }

    /** One kind must not be exchanged for another. */
    static Shape replacing(LicenseKind from, LicenseKind to) {
        return facts -> facts.removes(from) && facts.adds(to)
                ? union(facts.addedOf(Set.of(to)), facts.removedOf(Set.of(from)))
                : Set.of();
    }

    /** Some kinds need one of others. */
    static Shape without(Set<LicenseKind> dependent, LicenseKind... needed) {
        Set<LicenseKind> anyOf = Set.of(needed);
        return facts ->
                dependent.stream().anyMatch(facts::wouldHold) && anyOf.stream().noneMatch(facts::wouldHold)
                        ? union(facts.addedOf(dependent), facts.removedOf(anyOf))
                        : Set.of();
    }

    /** One offer of a group excludes the others. */
    static Shape severalOfAGroup() {
        return facts -> breachedGroups(facts)
                .flatMap(group ->
                        facts.added().stream().filter(license -> group.offers().contains(license.offer())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The offers of every group of which several licenses would be held. */
    static List<OfferCode> offersOfBreachedGroups(HoldingFacts facts) {
        return breachedGroups(facts)
                .flatMap(group -> group.offers().stream())
                .distinct()
                .sorted(Comparator.comparing(OfferCode::value))
                .toList();
    }

    private static Stream<ExclusiveGroup> breachedGroups(HoldingFacts facts) {
        return facts.exclusiveGroups().stream()
                .filter(group -> facts.after()
                                .filter(license -> group.offers().contains(license.offer()))
                                .count()
                        > 1);
    }

    private static Set<License> union(List<License> some, List<License> others) {
        return ImmutableSet.<License>builder().addAll(some).addAll(others).build();
    }
}
