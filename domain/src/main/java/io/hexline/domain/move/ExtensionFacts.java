package io.hexline.domain.move;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has the extensions in question at the target location, other than the user itself.
 *
 * @param ownersAtTarget of the requested extension and of those that the user has today, as far as they are taken
 */
public record ExtensionFacts(Map<Extension, NumberOwner> ownersAtTarget) {

    public ExtensionFacts {
        ownersAtTarget = ImmutableMap.copyOf(ownersAtTarget);
    }

    ExtensionFacts without(Set<PersonId> leaving) {
        return new ExtensionFacts(
                Maps.filterValues(ownersAtTarget, owner -> leaving.stream().noneMatch(owner::is)));
    }

    Optional<NumberOwner> ownerAtTarget(Extension extension) {
        return Optional.ofNullable(ownersAtTarget.get(extension));
    }
}
