package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets one piece of work at a time touch what no version guards, such as a collaborator's record of a user: whoever comes
 * second waits. Whoever has the lock of a job can take those of users, never the other way round.
 */
public interface KeyedLocks {

    /** Does the work while nobody else has the lock of one of these users. */
    <T> Either<PortFailure, T> ofUsers(Set<PersonId> users, Supplier<Either<PortFailure, T>> work);

    /** Does the work while nobody else has the lock of the job. */
    <T> Either<PortFailure, T> ofJob(JobId job, Supplier<Either<PortFailure, T>> work);
}
