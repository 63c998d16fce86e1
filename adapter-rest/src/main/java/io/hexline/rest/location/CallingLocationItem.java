package io.hexline.rest.location;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;

/**
 * A location with calling among others, on the wire.
 *
 * @param e911SetupRequired always false: emergency addresses are not managed here
 */
record CallingLocationItem(
        String id,
        String name,
        String outsideDialDigit,
        boolean enforceOutsideDialDigit,
        String routingPrefix,
        CallingLocationBody.CallingLineId callingLineId,
        boolean e911SetupRequired) {

    static CallingLocationItem of(Location location, Organization organization) {
        CallingProfile calling = location.calling().orElseThrow();
        LocationSettings settings = calling.settings();
        return new CallingLocationItem(
                WireId.text(location.id()),
                location.name(),
                settings.outsideDialDigit().orElse(null),
                settings.outsideDialDigitEnforced(),
                settings.routingPrefix().orElse(null),
                CallingLocationBody.CallingLineId.of(calling, organization),
                false);
    }
}
