package io.hexline.bootstrap.assembly;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A host whose calling platform takes its time, as a real one does, so that jobs can be watched, paused and stopped. */
final class PacedHost {

    private PacedHost() {}

    /**
     * The host.
     *
     * @param pace how long the platform takes for each command
     */
    static Host of(Host host, Duration pace) {
        CallingPlatform paced = new Platform(host.platform(), pace);
        return Proxies.of(
                Host.class,
                (self, accessor, none) -> accessor.getReturnType() == CallingPlatform.class
                        ? paced
                        : Proxies.invoke(host, accessor, none));
    }

    private record Platform(CallingPlatform platform, Duration pace) implements CallingPlatform {

        @Override
        public Either<PortFailure, Subscriber> put(Subscriber subscriber) {
            takeTime();
            return platform.put(subscriber);
        }

        @Override
        public Either<PortFailure, PersonId> remove(PersonId person) {
            takeTime();
            return platform.remove(person);
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
}
