package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.job.BatchJob;
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

    /** The jobs that were in hand; the users and items at which they are come to their end, and those behind them wait. */
    Either<Failure, Parked> handle();

    static ParkMoveJobs on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).parkMoveJobs();
    }

    /**
     * The jobs that were in hand.
     *
     * @param moves those that move users
     * @param others those that do not
     */
    record Parked(List<MoveJob> moves, List<BatchJob> others) {

        public Parked {
            moves = List.copyOf(moves);
            others = List.copyOf(others);
        }
    }
}
