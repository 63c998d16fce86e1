package io.hexline.domain.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.OfferCode;
import java.util.List;
import java.util.Set;

/** What an organization demands of licenses that one user holds together, besides what is documented for all. */
public record OfferRules(
        List<ExclusiveGroup> exclusiveGroups, List<OfferConflict> conflicts, List<OfferPrerequisite> prerequisites) {

    public static final OfferRules NONE = new OfferRules(List.of(), List.of(), List.of());

    public OfferRules {
        exclusiveGroups = ImmutableList.copyOf(exclusiveGroups);
        conflicts = ImmutableList.copyOf(conflicts);
        prerequisites = ImmutableList.copyOf(prerequisites);
    }

    /** Offers of which one user can hold only one. */
    public record ExclusiveGroup(Set<OfferCode> offers) {

        public ExclusiveGroup {
            offers = ImmutableSet.copyOf(offers);
            if (offers.size() < 2) {
                throw new IllegalArgumentException("An exclusive group has at least two offers, not " + offers);
            }
        }
    }

    /** Two offers that one user cannot hold together. */
    public record OfferConflict(OfferCode one, OfferCode other) {

        public OfferConflict {
            if (one.equals(other)) {
                throw new IllegalArgumentException("Offer " + one + " cannot be in conflict with itself");
            }
        }
    }

    /**
     * An offer that can be held with another one only.
     *
     * @param anyOf at least one, and not the offer itself; any of them will do
     */
    public record OfferPrerequisite(OfferCode offer, Set<OfferCode> anyOf) {

        public OfferPrerequisite {
            anyOf = ImmutableSet.copyOf(anyOf);
            if (anyOf.isEmpty() || anyOf.contains(offer)) {
                throw new IllegalArgumentException("Offer " + offer + " needs at least one other offer, not " + anyOf);
            }
        }
    }
}
