package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

record ParkMoveJobsService(MoveJobWorker worker, ControlMoveJob control) implements ParkMoveJobs {

    @Override
    public Either<Failure, List<MoveJob>> handle() {
        return worker.underWay().<Failure>mapLeft(Failure.Trouble::new).flatMap(this::park);
    }

    /** Each is tried, whatever becomes of the others. */
    private Either<Failure, List<MoveJob>> park(List<MoveJob> jobs) {
        List<Either<Failure, List<MoveJob>>> parked =
                jobs.stream().map(this::park).toList();
        return parked.stream().reduce(Either.right(List.of()), ParkMoveJobsService::both);
    }

    /** A job that has ended meanwhile does not go on either. */
    private Either<Failure, List<MoveJob>> park(MoveJob job) {
        Either<Failure, MoveJob> paused = control.pause(job.origin().target(), job.id());
        return paused.isLeft() && paused.getLeft() instanceof Failure.NotPossible
                ? Either.right(List.of())
                : paused.map(List::of);
    }

    private static Either<Failure, List<MoveJob>> both(
            Either<Failure, List<MoveJob>> some, Either<Failure, List<MoveJob>> more) {
        return some.flatMap(first -> more.map(
                second -> Stream.concat(first.stream(), second.stream()).collect(ImmutableList.toImmutableList())));
    }
}
