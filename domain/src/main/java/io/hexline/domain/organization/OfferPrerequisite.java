package io.hexline.domain.organization;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.OfferCode;
import java.util.Set;

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
