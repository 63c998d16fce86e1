package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.CallSettings.RecordingSettings;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** The recording service. Its commands can be repeated without harm. */
public interface CallRecording {

    /** What is set for the user; {@link RecordingSettings#OFF} where nothing is. */
    Either<PortFailure, RecordingSettings> settings(PersonId user);

    /** Asks whether the service can take the user to the location; what would change follows from the locations. */
    Either<PortFailure, PersonId> check(PersonId user, LocationId target);

    /** Stops recording the user's calls, as a move needs it. */
    Either<PortFailure, PersonId> disable(PersonId user);

    /** Sets for the user what was set before. */
    Either<PortFailure, PersonId> restore(PersonId user, RecordingSettings settings);

    /** Takes the user's settings to the vendor and external group of the location; off where it has no vendor. */
    Either<PortFailure, PersonId> move(PersonId user, RecordingSettings settings, LocationId target);
}
