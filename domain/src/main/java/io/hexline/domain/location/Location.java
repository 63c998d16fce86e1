package io.hexline.domain.location;

import io.hexline.domain.Version;
import io.hexline.domain.organization.OrgId;
import java.util.Optional;

/**
 * A site of an organization.
 *
 * @param calling empty while the location is not enabled for calling
 */
public record Location(
        LocationId id, OrgId org, String name, Region region, Optional<CallingProfile> calling, Version version) {

    public Location withCalling(CallingProfile newCalling) {
        return new Location(id, org, name, region, Optional.of(newCalling), version);
    }
}
