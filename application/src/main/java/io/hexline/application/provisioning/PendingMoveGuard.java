package io.hexline.application.provisioning;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Optional;

/** Keeps the calling of somebody as it is while a job is about to move it, or waits for its number order. */
final class PendingMoveGuard {

    private final MoveJobs jobs;

    PendingMoveGuard(MoveJobs jobs) {
        this.jobs = jobs;
    }

    /** As {@link #none}, where the calling of somebody who calls changes; nobody else is moved. */
    Either<Failure, Boolean> allow(Person person, Optional<Subscriber> subscriber, boolean callingChanges) {
        return subscriber.isPresent() && callingChanges ? none(person) : Either.right(true);
    }

    Either<Failure, Boolean> none(Person person) {
        return jobs.busyWith(person.id())
                .<Failure>mapLeft(Failure.Trouble::new)
                .filterOrElse(
                        Optional::isEmpty,
                        job -> new Failure.NotPossible("A job is about to move "
                                + person.name().display() + "; wait for its end, or abandon it"))
                .map(free -> true);
    }
}
