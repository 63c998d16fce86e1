package io.hexline.domain.location;

import java.util.Optional;

/**
 * A floor of a location.
 *
 * @param number that no other floor of the location has; below 0 for a basement
 */
public record Floor(FloorId id, int number, Optional<String> name) {

    /** Identifies a floor in its location. */
    public record FloorId(String id) {

        @Override
        public String toString() {
            return id;
        }
    }
}
