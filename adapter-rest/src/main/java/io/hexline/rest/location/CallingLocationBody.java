package io.hexline.rest.location;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.LocationSettings;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.id.WireId;

/**
 * What calling is like at a location, on the wire. A text that the documentation requires and that is not set is empty.
 *
 * @param connection null where the location is not connected through its premises
 */
record CallingLocationBody(
        String id,
        String name,
        String announcementLanguage,
        CallingLineId callingLineId,
        Connection connection,
        String subscriptionId,
        String externalCallerIdName,
        int userLimit,
        String pAccessNetworkInfo,
        String outsideDialDigit,
        boolean enforceOutsideDialDigit,
        String routingPrefix,
        String defaultDomain,
        String chargeNumber) {

    private static final int UNLIMITED = 500_000;

    /** The number and name that the calls of a location show. */
    record CallingLineId(String name, String phoneNumber) {

        /** "By default the Org name." */
        static CallingLineId of(CallingProfile calling, Organization organization) {
            return new CallingLineId(
                    calling.settings().callingLineName().orElse(organization.displayName()),
                    calling.numbers()
                            .callingLineId()
                            .or(calling.numbers()::main)
                            .map(PhoneNumber::value)
                            .orElse(""));
        }
    }

    /** What connects a location to lines of its premises. */
    record Connection(String type, String id) {

        static Connection of(LocalGateway gateway) {
            return new Connection(
                    gateway instanceof LocalGateway.Trunk ? "TRUNK" : "ROUTE_GROUP", WireId.text(gateway));
        }
    }

    static CallingLocationBody of(Location location, Organization organization) {
        CallingProfile calling = location.calling().orElseThrow();
        LocationSettings settings = calling.settings();
        return new CallingLocationBody(
                WireId.text(location.id()),
                location.name(),
                location.premises().announcementLanguage().orElse("en_us"),
                CallingLineId.of(calling, organization),
                calling.pstn()
                        .flatMap(PstnConnection::localGateway)
                        .map(Connection::of)
                        .orElse(null),
                calling.subscription().map(own -> own.id().value()).orElse(null),
                settings.externalCallerIdName().orElse(organization.displayName()),
                calling.userLimit().orElse(UNLIMITED),
                settings.accessNetworkInfo().orElse(null),
                settings.outsideDialDigit().orElse(""),
                settings.outsideDialDigitEnforced(),
                settings.routingPrefix().orElse(null),
                calling.offering().domains().stream().sorted().findFirst().orElse(""),
                calling.numbers().charge().map(PhoneNumber::value).orElse(null));
    }
}
