package io.hexline.application.user;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.LicenseFactsLoader.PlacementLoader;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.store.Store;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows under which numbers somebody is reached, and changes them: all of it or nothing. */
public interface ManageUserNumbers {

    /** Empty for somebody who does not call. */
    Either<Failure, Optional<CallingUser>> show(CallingUser.Key user);

    /**
     * The user as it is then. {@link Failure.Refused} where a number or an extension cannot be given, or the user could not
     * be reached any more; {@link Failure.NotFound} for a number to take away that it does not have;
     * {@link Failure.NotPossible} where it would have two primary numbers, or a job is about to move it.
     */
    Either<Failure, CallingUser> change(ChangeNumbersCommand command);

    static ManageUserNumbers on(Store store, Collaborators outside, InstantSource time) {
        return new ManageUserNumbersService(
                new CallingUser.Finder(store.people(), store.locations()),
                PlacementLoader.on(store, outside),
                CallingLinks.Loader.on(store),
                ProvisioningCommit.on(store, outside, time));
    }

    /**
     * What is to change.
     *
     * @param taken numbers that the user loses, before it gets others
     * @param given numbers that it gets
     * @param distinctiveRing whether its numbers ring each in its own way; empty for as it is
     */
    record ChangeNumbersCommand(
            CallingUser.Key user,
            List<PhoneNumber.Written> taken,
            List<NumberToGive> given,
            Optional<Boolean> distinctiveRing) {

        public ChangeNumbersCommand {
            taken = ImmutableList.copyOf(taken);
            given = ImmutableList.copyOf(given);
        }
    }

    /**
     * A number that somebody is to get.
     *
     * @param number as it is written: what it means depends on the location
     * @param primary whether it is to be the number of the user, and no alternate
     */
    record NumberToGive(PhoneNumber.Written number, Optional<Extension> extension, RingPattern ring, boolean primary) {}
}
