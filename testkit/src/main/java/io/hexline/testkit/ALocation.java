package io.hexline.testkit;

import io.hexline.domain.Version;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.location.Region;
import io.hexline.domain.organization.OrgId;
import java.util.Optional;

/** A location that was just enabled for calling, whose id and name are the same. */
public record ALocation(LocationId id, OrgId org, Optional<CallingProfile> calling) {

    public static ALocation named(String name, OrgId org) {
        return new ALocation(new LocationId(name), org, Optional.of(CallingProfile.DEFAULT));
    }

    public ALocation withoutCalling() {
        return new ALocation(id, org, Optional.empty());
    }

    public Location build() {
        return new Location(id, org, id.value(), new Region("US", Optional.empty()), calling, Version.NEW);
    }
}
