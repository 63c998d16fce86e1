package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.FileMove;
import io.vavr.control.Either;

/** The users' files: announcements, and those of device management. */
public interface UserFiles {

    /**
     * Moves a file; done again, or where there is none, nothing happens, and the reversed move undoes it.
     *
     * @return a failure where the target has a file of this path already, or no room for one more
     */
    Either<PortFailure, FileMove> move(FileMove file);
}
