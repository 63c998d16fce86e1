package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * Goes on with what somebody has left, because its process has ended, or the store or a collaborator failed it: tells
 * others what they are still to be told, works through the jobs that are under way in nobody's hands, and goes on with
 * users whose number order the carrier has completed or refused. To be called when a system starts, and now and then.
 */
public interface RecoverWork {

    /** How many users still wait for their order afterwards; a failure where something was kept from going on. */
    Either<Failure, Integer> handle();

    static RecoverWork on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).recoverWork();
    }
}
