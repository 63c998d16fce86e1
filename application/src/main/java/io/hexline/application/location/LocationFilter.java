package io.hexline.application.location;

import io.hexline.domain.organization.OrgId;
import java.util.Locale;
import java.util.Optional;

/**
 * Which locations of an organization are meant.
 *
 * @param name what the name has in it, in lower case; cases do not matter
 * @param calling only those that are enabled for calling
 * @param descending the last name first
 */
public record LocationFilter(OrgId org, Optional<String> name, boolean calling, boolean descending) {

    public LocationFilter {
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
    }
}
