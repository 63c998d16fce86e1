package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Makes calling possible at a location. */
public interface EnableCalling {

    /**
     * The location as it is then. {@link Failure.NotPossible} where calling is enabled already; {@link Failure.Invalid}
     * where its name is too long for calling.
     *
     * @param announcementLanguage what callers hear there
     */
    Either<Failure, Location> handle(OrgId org, LocationId location, String announcementLanguage);

    static EnableCalling on(Locations locations, UnitOfWork unitOfWork) {
        FindLocation find = FindLocation.on(locations);
        return (org, id, language) -> Retry.onConflict(() -> For(
                        find.byId(org, id),
                        location -> enabled(location, language),
                        (location, enabled) ->
                                Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(enabled)))))
                .yield((location, enabled, written) -> enabled));
    }

    private static Either<Failure, Location> enabled(Location today, String language) {
        if (today.calling().isPresent()) {
            return Either.left(new Failure.NotPossible(today.name() + " is enabled for calling already"));
        }
        Location enabled = today.withCalling(CallingProfile.DEFAULT)
                .describedAs(today.name(), today.region(), today.premises().withAnnouncementLanguage(language));
        return enabled.isNamedForCalling()
                ? Either.right(enabled)
                : Either.left(new Failure.Invalid("The name of a location with calling has at most "
                        + Location.LONGEST_CALLING_NAME + " characters."));
    }
}
