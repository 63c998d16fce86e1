package io.hexline.domain.organization;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.OfferCode;
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
