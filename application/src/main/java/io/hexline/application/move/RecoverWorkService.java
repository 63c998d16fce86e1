package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.saga.Sagas;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;

record RecoverWorkService(Sagas sagas, MoveJobWorker worker) implements RecoverWork {

    /** Each is tried, whatever becomes of the others. */
    @Override
    public Either<Failure, Integer> handle() {
        Either<PortFailure, Integer> told = sagas.recover();
        Either<PortFailure, Integer> settled = worker.settle();
        Either<PortFailure, List<MoveJob>> takenUp = worker.takeUp();
        return told.flatMap(entries -> takenUp).flatMap(jobs -> settled).mapLeft(Failure.Trouble::new);
    }
}
