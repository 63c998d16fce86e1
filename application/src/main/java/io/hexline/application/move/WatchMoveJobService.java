package io.hexline.application.move;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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

    @Override
    public Either<Failure, Map<PersonId, JobId>> busyWith(OrgId org, Set<PersonId> users) {
        ImmutableMap.Builder<PersonId, JobId> busy = ImmutableMap.builder();
        for (PersonId user : users) {
            Either<PortFailure, Optional<JobId>> job = jobs.busyWith(user)
                    .flatMap(id -> id.isPresent()
                            ? jobs.find(org, id.get()).map(found -> found.map(MoveJob::id))
                            : Either.right(id));
            if (job.isLeft()) {
                return Either.left(new Failure.Trouble(job.getLeft()));
            }
            job.get().ifPresent(id -> busy.put(user, id));
        }
        return Either.right(busy.buildOrThrow());
    }
}
