package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;

/** The recording service, behind which are the vendors. Its commands can be repeated without harm. */
public interface CallRecording {

    /** The user's account; empty where it has none. */
    Either<PortFailure, Optional<RecordingAccount>> settings(PersonId user);

    /** Asks whether the vendor of the location would take the user; a failure where it would not. */
    Either<PortFailure, PersonId> check(PersonId user, LocationId target);

    /** Stops recording the user's calls, as a move needs it. */
    Either<PortFailure, PersonId> disable(Command.Key key, PersonId user);

    /** Makes the user's account what it was before. */
    Either<PortFailure, PersonId> restore(Command.Key key, PersonId user, RecordingAccount account);

    /** Makes the user's account this one, perhaps at another vendor, which can refuse the user. */
    Either<PortFailure, PersonId> move(Command.Key key, PersonId user, RecordingAccount account);

    /** Closes the user's account; where there is none, nothing happens. */
    Either<PortFailure, PersonId> close(Command.Key key, PersonId user);
}
