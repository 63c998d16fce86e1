package io.hexline.domain.value;

import java.util.Optional;
import java.util.Set;

/**
 * Where a location or a number is, as numbering plans see it.
 *
 * @param country ISO 3166-1 alpha-2, for example {@code US}
 * @param subdivision a state or province, where numbers are bound to one
 */
public record Region(String country, Optional<String> subdivision) {

    /** Where the code of the country is +1. Source: ITU-T E.164, assigned country codes; North American Numbering Plan. */
    private static final Set<String> NORTH_AMERICAN = Set.of(
            "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR",
            "SX", "TC", "TT", "US", "VC", "VG", "VI");

    private static final Syntax COUNTRY = Syntax.of("country code", "[A-Z]{2}", "two capital letters (ISO 3166-1)");

    public Region {
        COUNTRY.require(country);
    }

    boolean isNorthAmerican() {
        return NORTH_AMERICAN.contains(country);
    }

    /** Whether a number of that region can be used here: same country, and the same subdivision where it has one. */
    public boolean covers(Region other) {
        return country.equals(other.country) && (other.subdivision.isEmpty() || other.subdivision.equals(subdivision));
    }
}
