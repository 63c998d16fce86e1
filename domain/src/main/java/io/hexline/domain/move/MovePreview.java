package io.hexline.domain.move;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

/**
 * What one user's move would meet that is part of a request for several.
 *
 * @param assessment of the moment at which those for whom the user waits are gone, as far as they can go
 * @param waitsFor who of the others goes before it, or with it
 */
public record MovePreview(Assessment assessment, Set<PersonId> waitsFor) {

    public MovePreview {
        waitsFor = ImmutableSet.copyOf(waitsFor);
    }
}
