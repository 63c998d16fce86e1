package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.FileMove;
import io.vavr.control.Either;

/** The users' files: announcements, and those of device management. */
public interface UserFiles {

    /**
     * Moves a file; done again, or where there is none, nothing happens.
     *
     * @return a failure where the target has a file of this path already, or no room for one more
     */
    Either<PortFailure, FileMove> move(Command.Key key, FileMove file);

    /** Undoes the move of a file; where the file was not moved, nothing happens, whatever else is at the target. */
    Either<PortFailure, FileMove> moveBack(Command.Key key, FileMove file);
}
