package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.FileMove;
import io.vavr.control.Either;

/** The users' files: announcements, and those of device management. */
public interface UserFiles {

    /** Moves a file; done again, nothing happens, and the reversed move undoes it. */
    Either<PortFailure, FileMove> move(FileMove file);
}
