package io.hexline.inmemory;

import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Striped;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.KeyedLocks;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** KeyedLocks among the threads of this process; whoever has one can take it again. */
final class StripedLocks implements KeyedLocks {

    /** So many that two of them hardly ever meet by chance; only those in use exist. */
    private static final int STRIPES = 1 << 20;

    private final Striped<Lock> users = Striped.lazyWeakLock(STRIPES);
    private final Striped<Lock> jobs = Striped.lazyWeakLock(STRIPES);

    @Override
    public <T> Either<PortFailure, T> ofUsers(Set<PersonId> taken, Supplier<Either<PortFailure, T>> work) {
        return holding(Lists.newArrayList(users.bulkGet(taken)), work);
    }

    @Override
    public <T> Either<PortFailure, T> ofJob(JobId job, Supplier<Either<PortFailure, T>> work) {
        return holding(List.of(jobs.get(job)), work);
    }

    /** The locks come in an order that is the same for everybody. */
    private static <T> Either<PortFailure, T> holding(List<Lock> locks, Supplier<Either<PortFailure, T>> work) {
        locks.forEach(Lock::lock);
        try {
            return work.get();
        } finally {
            Lists.reverse(locks).forEach(Lock::unlock);
        }
    }
}
