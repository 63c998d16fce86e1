package io.hexline.rest.location;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.rest.id.WireId;

/** A location, on the wire. */
record LocationBody(
        String id,
        String name,
        String orgId,
        Address address,
        String timeZone,
        String preferredLanguage,
        String latitude,
        String longitude,
        String notes) {

    /** Where it is. */
    record Address(String address1, String address2, String city, String state, String postalCode, String country) {

        static Address of(Location location) {
            StreetAddress street = location.premises().address();
            return new Address(
                    street.line1().orElse(null),
                    street.line2().orElse(null),
                    street.city().orElse(null),
                    location.region().subdivision().orElse(null),
                    street.postalCode().orElse(null),
                    location.region().country());
        }
    }

    static LocationBody of(Location location) {
        Premises premises = location.premises();
        return new LocationBody(
                WireId.text(location.id()),
                location.name(),
                WireId.text(location.org()),
                Address.of(location),
                premises.timeZone().orElse(null),
                premises.preferredLanguage().orElse(null),
                premises.latitude().orElse(null),
                premises.longitude().orElse(null),
                premises.notes().orElse(null));
    }
}
