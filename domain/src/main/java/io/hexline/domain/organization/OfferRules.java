package io.hexline.domain.organization;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What an organization demands of licenses that one user holds together, besides what is documented for all. */
public record OfferRules(
        List<ExclusiveGroup> exclusiveGroups, List<OfferConflict> conflicts, List<OfferPrerequisite> prerequisites) {

    public static final OfferRules NONE = new OfferRules(List.of(), List.of(), List.of());

    public OfferRules {
        exclusiveGroups = ImmutableList.copyOf(exclusiveGroups);
        conflicts = ImmutableList.copyOf(conflicts);
        prerequisites = ImmutableList.copyOf(prerequisites);
    }
}
