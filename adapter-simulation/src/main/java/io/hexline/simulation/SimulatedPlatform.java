package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A calling platform that keeps the last record of each subscriber, and its billing service, which keeps from where each
 * number and user is billed: it sees who begins and ceases to call; who moves it must be told.
 */
final class SimulatedPlatform implements CallingPlatform, Billing {

    private final SimulatedFiles files;
    private final ToldNumbers billedNumbers;
    private final Faults faults;
    private final Map<PersonId, Subscriber> records = new ConcurrentHashMap<>();
    private final Map<PersonId, LocationId> billedUsers = new ConcurrentHashMap<>();

    SimulatedPlatform(World opening, SimulatedFiles files, ToldNumbers billedNumbers, Faults faults) {
        this.files = files;
        this.billedNumbers = billedNumbers;
        this.faults = faults;
        billedUsers.putAll(opening.work().outside().billedUsers());
        opening.subscribers().forEach(this::bill);
        opening.subscribers().forEach(subscriber -> records.put(subscriber.person(), subscriber));
        opening.work().outside().unknownToPlatform().forEach(records::remove);
        opening.work().outside().platform().forEach(other -> records.put(other.person(), other));
    }

    @Override
    public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
        return faults.or(Collaborator.PLATFORM, "put", key, () -> {
            Subscriber before = records.put(subscriber.person(), subscriber);
            changeFiles(Optional.ofNullable(before), Optional.of(subscriber));
            bill(subscriber);
            return Either.right(subscriber);
        });
    }

    @Override
    public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
        return faults.or(Collaborator.PLATFORM, "remove", key, () -> {
            changeFiles(Optional.ofNullable(records.remove(person)), Optional.empty());
            billedUsers.remove(person);
            return Either.right(person);
        });
    }

    /** Files come and go with the record that a user has here; those that it keeps are moved by themselves. */
    private void changeFiles(Optional<Subscriber> before, Optional<Subscriber> after) {
        Set<UserFile> had = files(before);
        Set<UserFile> has = files(after);
        Sets.difference(had, has).forEach(file -> files.remove(file, before.flatMap(Subscriber::location)));
        Sets.difference(has, had).forEach(file -> files.put(file, after.flatMap(Subscriber::location)));
    }

    private static Set<UserFile> files(Optional<Subscriber> user) {
        return user.map(Subscriber::files).map(ImmutableSet::copyOf).orElse(ImmutableSet.of());
    }

    /** From where it is, whoever is not billed yet. */
    private void bill(Subscriber subscriber) {
        subscriber.location().ifPresent(place -> billedUsers.putIfAbsent(subscriber.person(), place));
    }

    @Override
    public Either<PortFailure, NumberTransfer> numbersMoved(Command.Key key, NumberTransfer transfer) {
        return faults.or(Collaborator.BILLING, "numbersMoved", key, () -> {
            billedNumbers.tell(transfer);
            return Either.right(transfer);
        });
    }

    @Override
    public Either<PortFailure, PersonId> userMoved(Command.Key key, PersonId user, LocationId target) {
        return faults.or(Collaborator.BILLING, "userMoved", key, () -> {
            billedUsers.put(user, target);
            return Either.right(user);
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

    /** The users that call from somewhere else than they are billed, and from where they are billed. */
    Map<PersonId, LocationId> billedElsewhere(Set<Subscriber> stored) {
        ImmutableMap.Builder<PersonId, LocationId> astray = ImmutableMap.builder();
        for (Subscriber subscriber : stored) {
            Optional.ofNullable(billedUsers.get(subscriber.person()))
                    .filter(place -> subscriber.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(subscriber.person(), place));
        }
        return astray.build();
    }
}
