package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.OfferCode;
import java.util.Collection;
import java.util.Set;

/**
 * A rule about what is held together that would be broken.
 *
 * @param licenses whose operations take part in it
 * @param offers that an organization's own rule names; empty for the documented rules
 */
public record HoldingViolation(Set<License> licenses, Set<OfferCode> offers) {

    HoldingViolation(Collection<License> licenses, Collection<OfferCode> offers) {
        this(ImmutableSet.copyOf(licenses), ImmutableSet.copyOf(offers));
    }
}
