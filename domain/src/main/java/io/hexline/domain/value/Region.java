package io.hexline.domain.value;

import java.util.Optional;

/**
 * Where a location or a number is, as numbering plans see it.
 *
 * @param country ISO 3166-1 alpha-2, for example {@code US}
 * @param subdivision a state or province, where numbers are bound to one
 */
public record Region(String country, Optional<String> subdivision) {

    private static final Syntax COUNTRY = Syntax.of("country code", "[A-Z]{2}", "two capital letters (ISO 3166-1)");

    public Region {
        COUNTRY.require(country);
    }

    /** Whether a number of that region can be used here: same country, and the same subdivision where it has one. */
    public boolean covers(Region other) {
        return country.equals(other.country) && (other.subdivision.isEmpty() || other.subdivision.equals(subdivision));
    }
}
