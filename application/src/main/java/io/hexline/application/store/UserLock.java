package io.hexline.application.store;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.Set;
import java.util.function.Supplier;

/** Work on one user that waits for others who work on it, and is done again where something changed all the same. */
public final class UserLock {

    private UserLock() {}

    public static <T> Either<Failure, T> of(PersonId user, KeyedLocks locks, Supplier<Either<Failure, T>> work) {
        return locks.ofUsers(Set.of(user), () -> Either.<PortFailure, Either<Failure, T>>right(Retry.onConflict(work)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(answer -> answer);
    }
}
