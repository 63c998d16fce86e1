package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.BatchJobWorker;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.saga.Sagas;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;

record RecoverWorkService(Sagas sagas, MoveJobWorker moves, BatchJobWorker others) implements RecoverWork {

    /** Each is tried, whatever becomes of the others. */
    @Override
    public Either<Failure, Integer> handle() {
        Either<PortFailure, Integer> told = sagas.recover();
        Either<PortFailure, Integer> settled = moves.settle();
        Either<PortFailure, List<MoveJob>> moving = moves.takeUp();
        Either<PortFailure, List<BatchJob>> going = others.takeUp();
        return told.flatMap(entries -> moving)
                .flatMap(jobs -> going)
                .flatMap(jobs -> settled)
                .mapLeft(Failure.Trouble::new);
    }
}
