package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A calling platform that keeps the last record of each subscriber, and lets billing and the file stores know who calls. */
final class SimulatedPlatform implements CallingPlatform {

    private final SimulatedBilling billing;
    private final SimulatedFiles files;
    private final Faults faults;
    private final Map<PersonId, Subscriber> records = new ConcurrentHashMap<>();

    SimulatedPlatform(World opening, SimulatedBilling billing, SimulatedFiles files, Faults faults) {
        this.billing = billing;
        this.files = files;
        this.faults = faults;
        opening.subscribers().forEach(subscriber -> records.put(subscriber.person(), subscriber));
        opening.work().outside().unknownToPlatform().forEach(records::remove);
        opening.work().outside().platform().forEach(other -> records.put(other.person(), other));
    }

    @Override
    public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
        return faults.or(Collaborator.PLATFORM, "put", key, () -> {
            Subscriber before = records.put(subscriber.person(), subscriber);
            files.recorded(Optional.ofNullable(before), Optional.of(subscriber));
            billing.begin(subscriber);
            return Either.right(subscriber);
        });
    }

    @Override
    public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
        return faults.or(Collaborator.PLATFORM, "remove", key, () -> {
            files.recorded(Optional.ofNullable(records.remove(person)), Optional.empty());
            billing.end(person);
            return Either.right(person);
        });
    }

    Optional<Subscriber> record(PersonId person) {
        return Optional.ofNullable(records.get(person));
    }

    /** Whoever has a record here that is not the store's, whatever their versions are, or in one of both only. */
    Set<PersonId> astray(Set<Subscriber> stored) {
        Map<PersonId, Subscriber> callers = Maps.uniqueIndex(stored, Subscriber::person);
        return Sets.union(callers.keySet(), records.keySet()).stream()
                .filter(person ->
                        !unversioned(record(person)).equals(unversioned(Optional.ofNullable(callers.get(person)))))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Subscriber> unversioned(Optional<Subscriber> subscriber) {
        return subscriber.map(known -> known.at(Version.NEW));
    }
}
