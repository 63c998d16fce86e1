package io.hexline.domain.location;

import io.hexline.domain.value.Region;
import java.util.Optional;

/** Where in its {@link Region} a location is. */
public record StreetAddress(
        Optional<String> line1, Optional<String> line2, Optional<String> city, Optional<String> postalCode) {

    public static final StreetAddress UNKNOWN =
            new StreetAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
