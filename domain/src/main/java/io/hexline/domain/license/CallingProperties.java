package io.hexline.domain.license;

import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/** Where a calling license puts its holder, and how it is reached there. */
public record CallingProperties(
        Optional<LocationId> location, Optional<PhoneNumber> number, Optional<Extension> extension) {

    /** Whether they say how the holder is reached, and where: a location, or a number that has one. */
    boolean complete() {
        return (number.isPresent() || extension.isPresent()) && (number.isPresent() || location.isPresent());
    }
}
