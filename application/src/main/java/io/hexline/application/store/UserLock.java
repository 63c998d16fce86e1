package io.hexline.application.store;

import io.hexline.application.failure.Failure;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on one user that waits for others who work on it. */
public final class UserLock {

    private UserLock() {}

    public static <T> Either<Failure, T> of(PersonId user, KeyedLocks locks, Supplier<Either<Failure, T>> work) {
        return Failure.orTrouble(locks.ofUsers(Set.of(user), () -> Either.right(work.get())))
                .flatMap(Function.identity());
    }
}
