package io.hexline.application.location;

import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.Region;
import java.util.Optional;

/** What is to be known of a location from now on; what is empty stays as it is. */
public record UpdateLocationCommand(
        OrgId org,
        LocationId location,
        Optional<String> name,
        Optional<Region> region,
        Optional<StreetAddress> address,
        Optional<String> timeZone,
        Optional<String> preferredLanguage) {

    Premises changed(Premises today) {
        return new Premises(
                address.orElse(today.address()),
                timeZone.or(today::timeZone),
                preferredLanguage.or(today::preferredLanguage),
                today.announcementLanguage(),
                today.latitude(),
                today.longitude(),
                today.notes());
    }
}
