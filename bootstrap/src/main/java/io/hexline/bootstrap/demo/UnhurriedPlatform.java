package io.hexline.bootstrap.demo;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A platform that takes its time for each command. */
record UnhurriedPlatform(CallingPlatform platform, Duration pace) implements CallingPlatform {

    @Override
    public Either<PortFailure, Subscriber> put(Subscriber subscriber) {
        LockSupport.parkNanos(pace.toNanos());
        return platform.put(subscriber);
    }

    @Override
    public Either<PortFailure, PersonId> remove(PersonId person) {
        LockSupport.parkNanos(pace.toNanos());
        return platform.remove(person);
    }
}
