package io.hexline.application.location;

import io.hexline.domain.location.LocationId;
import io.hexline.domain.organization.OrgId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which locations of an organization are meant.
 *
 * @param within only these; empty for any
 * @param name what the name has in it, in lower case; cases do not matter
 * @param calling only those that are enabled for calling
 * @param descending the last name first
 */
public record LocationFilter(
        OrgId org, Optional<Set<LocationId>> within, Optional<String> name, boolean calling, boolean descending) {

    public LocationFilter {
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
    }
}
