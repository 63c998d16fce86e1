package io.hexline.domain.move;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.NumberOwner;
import java.util.Map;
import java.util.Optional;

/**
 * Who has the extensions in question at the target location, other than the user itself.
 *
 * @param ownersAtTarget of the requested extension and of those that the user has today, as far as they are taken
 */
public record ExtensionFacts(Map<Extension, NumberOwner> ownersAtTarget) {

    public ExtensionFacts {
        ownersAtTarget = ImmutableMap.copyOf(ownersAtTarget);
    }

    Optional<NumberOwner> ownerAtTarget(Extension extension) {
        return Optional.ofNullable(ownersAtTarget.get(extension));
    }
}
