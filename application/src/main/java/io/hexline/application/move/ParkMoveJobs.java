package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Lets the jobs that this system works on rest: for a system that is about to stop. They stay under way, and whoever
 * recovers work next goes on with them. No job is begun here any more.
 */
public interface ParkMoveJobs {

    /** The jobs that were in hand and move users; the users at which they are come to their end, and those behind them wait. */
    Either<Failure, List<MoveJob>> handle();

    static ParkMoveJobs on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).parkMoveJobs();
    }
}
