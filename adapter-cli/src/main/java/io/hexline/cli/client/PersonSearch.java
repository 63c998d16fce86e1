package io.hexline.cli.client;

import io.hexline.domain.value.Id.LocationId;
import java.util.Optional;

/**
 * Which people are looked for: those to whom all of it applies.
 *
 * @param beginning how the display name begins, in whatever case; not along with a part
 * @param part what the display name, the e-mail, a number or an extension has in it, in whatever case; where it is shorter
 *     than three characters, how the display name begins
 * @param location from where they call
 */
public record PersonSearch(Optional<String> beginning, Optional<String> part, Optional<LocationId> location) {

    /** Whoever has a name that begins so. */
    public static PersonSearch called(String beginning) {
        return new PersonSearch(Optional.of(beginning), Optional.empty(), Optional.empty());
    }
}
