package io.hexline.server.assembly;

import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A calling platform that takes its time, as a real one does, so that jobs can be watched, paused and stopped. */
record PacedPlatform(CallingPlatform platform, Duration pace) implements CallingPlatform {

    @Override
    public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
        takeTime();
        return platform.put(key, subscriber);
    }

    @Override
    public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
        takeTime();
        return platform.remove(key, person);
    }

    /** Whoever is in a hurry to stop does not wait. */
    private void takeTime() {
        try {
            TimeUnit.NANOSECONDS.sleep(pace.toNanos());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
