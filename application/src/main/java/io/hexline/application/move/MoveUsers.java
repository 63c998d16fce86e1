package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/** Validates the move of one user, or moves up to a hundred. Source: "Validate or Initiate Move Users Job". */
public interface MoveUsers {

    /**
     * Assesses, or starts a job that runs in the host's background.
     *
     * @return {@link Failure.Refused} with every request error at once; nothing has started then
     */
    Either<Failure, MoveUsersResult> handle(MoveUsersCommand command);

    static MoveUsers on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).moveUsers();
    }
}
