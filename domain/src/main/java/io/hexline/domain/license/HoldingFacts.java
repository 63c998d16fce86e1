package io.hexline.domain.license;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.organization.OfferRules;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would be held if these operations were applied.
 *
 * @param before what the user holds today
 * @param added the licenses that the operations would add
 * @param removed the licenses that the operations would take away
 * @param rules of the organization
 * @param pending whether the user is of another organization, and has all this pending only
 */
public record HoldingFacts(
        Collection<License> before, List<License> added, List<License> removed, OfferRules rules, boolean pending) {

    /**
     * The facts.
     *
     * @throws IllegalArgumentException if something is removed that is not held, or added that is
     */
    public HoldingFacts {
        before = ImmutableList.copyOf(before);
        added = ImmutableList.copyOf(added);
        removed = ImmutableList.copyOf(removed);
        if (!before.containsAll(removed) || !Collections.disjoint(before, added)) {
            throw new IllegalArgumentException("Of what is held, " + before + ", nothing is added again, " + added
                    + ", and no more removed, " + removed);
        }
    }

    /** What would be held afterwards. */
    Stream<License> after() {
        return Stream.concat(before.stream().filter(license -> !removed.contains(license)), added.stream());
    }

    boolean wouldHold(Predicate<License> wanted) {
        return after().anyMatch(wanted);
    }

    List<License> added(Predicate<License> wanted) {
        return added.stream().filter(wanted).toList();
    }

    List<License> removed(Predicate<License> wanted) {
        return removed.stream().filter(wanted).toList();
    }
}
