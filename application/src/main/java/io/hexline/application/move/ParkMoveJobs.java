package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** Pauses every job that goes on, of all organizations: for a system that is about to stop. */
public interface ParkMoveJobs {

    /** The jobs that were paused; the users at which they are come to their end, and those behind them wait. */
    Either<Failure, List<MoveJob>> handle();

    static ParkMoveJobs on(Host host) {
        ControlMoveJob control = ControlMoveJob.on(host);
        return () -> host.store()
                .jobs()
                .in(Set.of(JobState.STARTING, JobState.RUNNING))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(jobs -> jobs.stream()
                        .flatMap(job ->
                                control.pause(job.origin().target(), job.id()).toJavaStream())
                        .toList());
    }
}
