package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.vavr.control.Either;

/** Validates the move of one user, or moves up to a hundred. Source: "Validate or Initiate Move Users Job". */
public interface MoveUsers {

    /**
     * Assesses, or starts a job that runs in the host's background.
     *
     * @return {@link Failure.Refused} with every request error at once; nothing has started then
     */
    Either<Failure, MoveUsersResult> handle(MoveUsersCommand command);

    static MoveUsers on(Host host) {
        return new MoveUsersService(host);
    }
}
