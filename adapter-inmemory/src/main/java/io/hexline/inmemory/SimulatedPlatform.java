package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.platform.CallingPlatform;
import io.hexline.domain.Version;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A calling platform that keeps the last record of each subscriber. */
final class SimulatedPlatform implements CallingPlatform {

    private final Faults faults;
    private final Map<PersonId, Subscriber> records = new ConcurrentHashMap<>();

    SimulatedPlatform(Collection<Subscriber> subscribers, Faults faults) {
        this.faults = faults;
        subscribers.forEach(subscriber -> records.put(subscriber.person(), subscriber));
    }

    @Override
    public Either<PortFailure, Subscriber> put(Subscriber subscriber) {
        return faults.or(Collaborator.PLATFORM, "put", () -> {
            records.put(subscriber.person(), subscriber);
            return Either.right(subscriber);
        });
    }

    Optional<Subscriber> record(PersonId person) {
        return Optional.ofNullable(records.get(person));
    }

    /** The subscribers of these books whose record here is another one. */
    Set<PersonId> astray(Books now) {
        return now.subscribers()
                .all()
                .map(subscriber -> Kind.SUBSCRIBER.stamp().apply(subscriber, Version.NEW))
                .filter(subscriber -> record(subscriber.person())
                        .map(known -> Kind.SUBSCRIBER.stamp().apply(known, Version.NEW))
                        .filter(subscriber::equals)
                        .isEmpty())
                .map(Subscriber::person)
                .collect(ImmutableSet.toImmutableSet());
    }
}
