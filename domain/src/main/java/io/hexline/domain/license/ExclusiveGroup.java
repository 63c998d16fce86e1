package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Offers of which one user can hold only one. */
public record ExclusiveGroup(Set<OfferCode> offers) {

    public ExclusiveGroup {
        offers = ImmutableSet.copyOf(offers);
        if (offers.size() < 2) {
            throw new IllegalArgumentException("An exclusive group has at least two offers, not " + offers);
        }
    }
}
