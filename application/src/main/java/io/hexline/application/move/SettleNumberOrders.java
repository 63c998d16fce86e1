package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * Goes on with users whose number order the carrier has completed or refused since, and with jobs that were left under way,
 * because the store failed whoever worked on them. To be called now and then.
 */
public interface SettleNumberOrders {

    /** How many users still wait for their order afterwards; a failure where the store kept somebody from going on. */
    Either<Failure, Integer> handle();

    static SettleNumberOrders on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).settleNumberOrders();
    }
}
