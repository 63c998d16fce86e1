package io.hexline.domain.location;

import io.hexline.domain.value.Extension;
import java.util.Optional;

/**
 * An automated menu that answers calls to a location.
 *
 * @param operator the extension to which callers are transferred who ask for a person
 */
public record AutoAttendant(String name, Optional<Extension> operator) {}
