package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.OptionalLong;

record WatchMoveJobService(MoveJobs jobs) implements WatchMoveJob {

    @Override
    public Either<Failure, MoveJob> handle(OrgId org, JobId id) {
        return Failure.orNotFound(jobs.find(org, id), "job", id);
    }

    @Override
    public Either<Failure, JobWithUsers> withUsers(OrgId org, JobId id) {
        return Failure.orNotFound(jobs.withUsers(org, id), "job", id);
    }

    @Override
    public Either<Failure, List<MoveJob>> list(OrgId org, OptionalLong before, int skip, int max) {
        return jobs.newest(org, before, skip, max).mapLeft(Failure.Trouble::new);
    }
}
