package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.vavr.control.Either;
import java.util.Optional;

/** Changes what is known of a location. */
public interface UpdateLocation {

    /**
     * The location as it is then. {@link Failure.NotPossible} where another one has the name, or where a location with
     * calling would get another country; {@link Failure.Invalid} where its name would be too long for calling.
     */
    Either<Failure, Location> handle(UpdateLocationCommand command);

    static UpdateLocation on(Locations locations, UnitOfWork unitOfWork) {
        return new UpdateLocationService(FindLocation.on(locations), new LocationNames(locations), unitOfWork);
    }

    /** What is to be known of a location from now on; what is empty stays as it is, unless it says so. */
    record UpdateLocationCommand(
            OrgId org,
            LocationId location,
            Optional<String> name,
            Optional<Region> region,
            Optional<StreetAddress> address,
            Optional<String> timeZone,
            Optional<String> preferredLanguage,
            Change<String> latitude,
            Change<String> longitude,
            Change<String> notes) {

        Premises changed(Premises today) {
            return new Premises(
                    address.orElse(today.address()),
                    timeZone.or(today::timeZone),
                    preferredLanguage.or(today::preferredLanguage),
                    today.announcementLanguage(),
                    latitude.applyTo(today.latitude()),
                    longitude.applyTo(today.longitude()),
                    notes.applyTo(today.notes()),
                    today.floors());
        }
    }
}
