package io.hexline.domain.user;

import java.util.Optional;

/**
 * A person's name.
 *
 * @param display how it is shown; never blank
 */
public record PersonName(String display, Optional<String> first, Optional<String> last) {

    public PersonName {
        if (display.isBlank()) {
            throw new IllegalArgumentException("A person needs a display name");
        }
    }
}
