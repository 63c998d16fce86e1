package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would be held if these operations were applied.
 *
 * @param before what the user holds today
 * @param added the licenses that the operations would add
 * @param removed the licenses that the operations would take away
 * @param exclusiveGroups of the organization
 */
public record HoldingFacts(
        Collection<License> before, List<License> added, List<License> removed, List<ExclusiveGroup> exclusiveGroups) {

    public HoldingFacts {
        before = ImmutableList.copyOf(before);
        added = ImmutableList.copyOf(added);
        removed = ImmutableList.copyOf(removed);
    }

    /** What would be held afterwards. */
    Stream<License> after() {
        return Stream.concat(before.stream().filter(license -> !removed.contains(license)), added.stream());
    }

    boolean wouldHold(LicenseKind kind) {
        return after().anyMatch(license -> license.kind() == kind);
    }

    boolean adds(LicenseKind kind) {
        return added.stream().anyMatch(license -> license.kind() == kind);
    }

    boolean removes(LicenseKind kind) {
        return removed.stream().anyMatch(license -> license.kind() == kind);
    }

    List<License> addedOf(Set<LicenseKind> kinds) {
        return added.stream().filter(of(kinds)).toList();
    }

    List<License> removedOf(Set<LicenseKind> kinds) {
        return removed.stream().filter(of(kinds)).toList();
    }

    private static Predicate<License> of(Set<LicenseKind> kinds) {
        return license -> kinds.contains(license.kind());
    }
}
