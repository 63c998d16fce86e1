package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import io.hexline.world.Keyed;
import io.hexline.world.KeyedSet;
import io.hexline.world.KeyedSet.Changes;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A calling platform that keeps the last record of each subscriber, and its billing service, which keeps from where each
 * number and user is billed: it sees who begins and ceases to call; who moves it must be told.
 */
final class SimulatedPlatform implements CallingPlatform, Billing {

    private final SimulatedFiles files;
    private final ToldNumbers billedNumbers;
    private final Faults faults;
    private final KeyedSet<PersonId, Subscriber> opening;
    private final Changes<PersonId, Subscriber> records;
    private final Changes<PersonId, LocationId> billedUsers;

    SimulatedPlatform(World opening, SimulatedFiles files, ToldNumbers billedNumbers, Faults faults) {
        this.opening = opening.subscribers();
        this.records = new Changes<>(this.opening::find);
        this.billedUsers = new Changes<>(user -> this.opening.find(user).flatMap(Subscriber::location));
        this.files = files;
        this.billedNumbers = billedNumbers;
        this.faults = faults;
        Outside outside = opening.work().outside();
        outside.billedUsers().forEach(billedUsers::put);
        outside.unknownToPlatform().forEach(records::remove);
        outside.platform().forEach(other -> records.put(other.person(), other));
    }

    @Override
    public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
        return faults.or(Collaborator.PLATFORM, "put", key, () -> {
            Optional<Subscriber> before = records.change(subscriber.person(), known -> Optional.of(subscriber));
            changeFiles(before, Optional.of(subscriber));
            bill(subscriber);
            return Either.right(subscriber);
        });
    }

    @Override
    public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
        return faults.or(Collaborator.PLATFORM, "remove", key, () -> {
            changeFiles(records.change(person, known -> Optional.empty()), Optional.empty());
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
        billedUsers.change(subscriber.person(), known -> known.or(subscriber::location));
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
        return records.find(person);
    }

    /** Whoever has a record here that is not the store's, whatever their versions are, or in one of both only. */
    Set<PersonId> astray(Keyed<PersonId, Subscriber> stored) {
        return Stream.of(
                        stored.stream().map(Subscriber::person),
                        opening.stream().map(Subscriber::person),
                        records.keys().stream())
                .flatMap(people -> people)
                .filter(person -> !isSame(record(person), stored.find(person)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isSame(Optional<Subscriber> one, Optional<Subscriber> other) {
        return one.equals(other) || unversioned(one).equals(unversioned(other));
    }

    private static Optional<Subscriber> unversioned(Optional<Subscriber> subscriber) {
        return subscriber.map(known -> known.at(Version.NEW));
    }

    /** The users that call from somewhere else than they are billed, and from where they are billed. */
    Map<PersonId, LocationId> billedElsewhere(Collection<Subscriber> stored) {
        ImmutableMap.Builder<PersonId, LocationId> astray = ImmutableMap.builder();
        for (Subscriber subscriber : stored) {
            billedUsers
                    .find(subscriber.person())
                    .filter(place -> subscriber.location().filter(place::equals).isEmpty())
                    .ifPresent(place -> astray.put(subscriber.person(), place));
        }
        return astray.build();
    }
}
