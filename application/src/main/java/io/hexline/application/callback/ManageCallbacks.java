package io.hexline.application.callback;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Store;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows and sets whom emergency services call back (ECBN). */
public interface ManageCallbacks {

    /** {@link Failure.NotFound} for somebody who does not call. */
    Either<Failure, UserCallback> ofUser(CallingUser.Key user);

    /**
     * The user as it is then. {@link Failure.Invalid} where nobody with a number calls from the location under the id that is
     * named; {@link Failure.NotPossible} where the user's own number is to be called back and it has none, or a job is about
     * to move it.
     */
    Either<Failure, CallingUser> setForUser(SetUserCallbackCommand command);

    /** {@link Failure.NotFound} where calling is not enabled. */
    Either<Failure, LocationCallback> ofLocation(OrgId org, LocationId location);

    /** The location as it is then; fails as the other ones do. */
    Either<Failure, Location> setForLocation(SetLocationCallbackCommand command);

    static ManageCallbacks on(Store store, Collaborators outside, InstantSource time) {
        CallingUser.Finder users = new CallingUser.Finder(store.people(), store.locations());
        return new ManageCallbacksService(
                new CallbackReader(FindLocation.on(store.locations()), users, store.numbers()),
                CallingLinks.Loader.on(store),
                ProvisioningCommit.on(store, outside, time),
                store.unitOfWork());
    }

    /**
     * Whom to call back for a user.
     *
     * @param member the other user whose number it is; empty for the user's own, or the location's
     * @param atLocation whether it is the location's; not together with a member
     * @param locatedByDevices whether devices of the user are found by a number of the place (ELIN); empty for as it is
     * @param locatedByApp the same for the Webex App
     */
    record SetUserCallbackCommand(
            CallingUser.Key user,
            Optional<PersonId> member,
            boolean atLocation,
            Optional<Boolean> locatedByDevices,
            Optional<Boolean> locatedByApp) {}

    /**
     * Whom to call back for a location.
     *
     * @param member the user whose number it is; empty for the location's own
     * @param minutesLocated how long a number of a place stands for whoever has called from there (ELIN); empty for as it is
     */
    record SetLocationCallbackCommand(
            OrgId org, LocationId location, Optional<PersonId> member, OptionalInt minutesLocated) {}
}
