package io.hexline.cli.client;

import io.hexline.domain.value.Id.LocationId;
import java.util.Optional;

/**
 * Which numbers are looked for: those to which all of it applies.
 *
 * @param digits what the number has in it
 * @param owner what the owner's name has in it, in whatever case
 * @param available whether nobody has it
 */
public record NumberSearch(
        Optional<String> digits, Optional<String> owner, Optional<LocationId> location, Optional<Boolean> available) {}
