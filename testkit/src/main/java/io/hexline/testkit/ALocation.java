package io.hexline.testkit;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.Optional;

/** A location that was just enabled for calling, whose id and name are the same. */
public record ALocation(LocationId id, OrgId org, Optional<CallingProfile> calling) {

    public static ALocation named(String name, OrgId org) {
        return new ALocation(new LocationId(name), org, Optional.of(CallingProfile.DEFAULT));
    }

    public ALocation withoutCalling() {
        return new ALocation(id, org, Optional.empty());
    }

    /** Connected to the public network by this carrier. */
    public ALocation connectedBy(CarrierId carrier) {
        CallingProfile profile = calling.orElseThrow();
        return with(new CallingProfile(
                profile.userLimit(),
                profile.dialPlan(),
                profile.numbers(),
                Optional.of(new PstnConnection(carrier, Optional.empty())),
                profile.ecbnUser(),
                profile.offering(),
                profile.infrastructure(),
                profile.subscription()));
    }

    /** With a vendor who records calls, and an external group of the location's name. */
    public ALocation recordedBy(String vendor) {
        CallingProfile profile = calling.orElseThrow();
        return with(new CallingProfile(
                profile.userLimit(),
                profile.dialPlan(),
                profile.numbers(),
                profile.pstn(),
                profile.ecbnUser(),
                profile.offering(),
                new Infrastructure(
                        profile.infrastructure().mailServer(),
                        Optional.of(vendor),
                        Optional.of(id.value()),
                        Optional.empty()),
                profile.subscription()));
    }

    public ALocation with(CallingProfile profile) {
        return new ALocation(id, org, Optional.of(profile));
    }

    public Location build() {
        return new Location(id, org, id.value(), new Region("US", Optional.empty()), calling, Version.NEW);
    }
}
