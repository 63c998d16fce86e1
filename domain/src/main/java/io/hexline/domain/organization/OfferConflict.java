package io.hexline.domain.organization;

import io.hexline.domain.value.OfferCode;

/** Two offers that one user cannot hold together. */
public record OfferConflict(OfferCode one, OfferCode other) {

    public OfferConflict {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Offer " + one + " cannot be in conflict with itself");
        }
    }
}
