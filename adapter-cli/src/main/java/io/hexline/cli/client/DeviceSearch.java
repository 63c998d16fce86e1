package io.hexline.cli.client;

import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.MacAddress;
import io.hexline.domain.value.Syntax.Malformed;
import java.util.Optional;

/**
 * Which devices are looked for: those to which all of it applies.
 *
 * @param name the whole name
 * @param location where they are
 * @param user who uses them
 */
public record DeviceSearch(
        Optional<String> name, Optional<MacAddress> mac, Optional<LocationId> location, Optional<PersonId> user) {

    /** By what people write: a MAC address, or else a name. */
    public static DeviceSearch of(Optional<String> text, Optional<LocationId> location, Optional<PersonId> user) {
        Optional<MacAddress> mac = text.flatMap(written -> Malformed.orNothing(MacAddress.parse(written)));
        return new DeviceSearch(text.filter(written -> mac.isEmpty()), mac, location, user);
    }
}
