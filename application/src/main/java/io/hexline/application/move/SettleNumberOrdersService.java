package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;

record SettleNumberOrdersService(MoveJobWorker worker) implements SettleNumberOrders {

    /** Both are tried, whatever becomes of the other. */
    @Override
    public Either<Failure, Integer> handle() {
        Either<PortFailure, Integer> settled = worker.settle();
        Either<PortFailure, List<MoveJob>> takenUp = worker.takeUp();
        return takenUp.flatMap(jobs -> settled).mapLeft(Failure.Trouble::new);
    }
}
