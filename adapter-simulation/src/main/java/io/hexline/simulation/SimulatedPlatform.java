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
import io.hexline.world.Keyed;
import io.hexline.world.KeyedSet;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A calling platform that keeps the last record of each subscriber, and its billing service, which keeps from where each
 * number and user is billed: it sees who begins and ceases to call; who moves it must be told.
 */
final class SimulatedPlatform implements CallingPlatform, Billing {

    private final SimulatedFiles files;
    private final ToldNumbers billedNumbers;
    private final Faults faults;
    private final StateTable<PersonId, Subscriber> records;
    private final StateTable<PersonId, LocationId> billedUsers;

    SimulatedPlatform(World world, SimulatedFiles files, ToldNumbers billedNumbers, StateStore state, Faults faults) {
        this.files = files;
        this.billedNumbers = billedNumbers;
        this.faults = faults;
        KeyedSet<PersonId, Subscriber> subscribers = world.subscribers();
        Outside outside = world.work().outside();
        this.records = state.table(
                "platform_records",
                Codec.text(PersonId::new),
                Codec.json(Subscriber.class),
                Opening.<PersonId, Subscriber>of(
                                subscribers::find,
                                each -> subscribers.forEach(known -> each.accept(known.person(), known)))
                        .except(others(outside)));
        this.billedUsers = state.table(
                "billed_users",
                Codec.text(PersonId::new),
                Codec.text(LocationId::new),
                Opening.<PersonId, LocationId>of(
                                user -> subscribers.find(user).flatMap(Subscriber::location),
                                each -> subscribers.forEach(known ->
                                        known.location().ifPresent(place -> each.accept(known.person(), place))))
                        .except(Maps.transformValues(outside.billedUsers(), Optional::of)));
    }

    private static Map<PersonId, Optional<Subscriber>> others(Outside outside) {
        Map<PersonId, Optional<Subscriber>> others = new HashMap<>();
        outside.unknownToPlatform().forEach(person -> others.put(person, Optional.empty()));
        outside.platform().forEach(other -> others.put(other.person(), Optional.of(other)));
        return others;
    }

    @Override
    public Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber) {
        return faults.or(Collaborator.PLATFORM, "put", key, () -> About.user(subscriber.person()), () -> {
            Optional<Subscriber> before = records.change(subscriber.person(), known -> Optional.of(subscriber));
            changeFiles(before, Optional.of(subscriber));
            bill(subscriber);
            return Either.right(subscriber);
        });
    }

    @Override
    public Either<PortFailure, PersonId> remove(Command.Key key, PersonId person) {
        return faults.or(Collaborator.PLATFORM, "remove", key, () -> About.user(person), () -> {
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
        return faults.or(Collaborator.BILLING, "numbersMoved", key, () -> About.transfer(key, transfer), () -> {
            billedNumbers.tell(transfer);
            return Either.right(transfer);
        });
    }

    @Override
    public Either<PortFailure, PersonId> userMoved(Command.Key key, PersonId user, LocationId target) {
        return faults.or(
                Collaborator.BILLING, "userMoved", key, () -> About.user(user).at(target), () -> {
                    billedUsers.put(user, target);
                    return Either.right(user);
                });
    }

    Optional<Subscriber> record(PersonId person) {
        return records.find(person);
    }

    /** Whoever has a record here that is not the store's, whatever their versions are, or in one of both only. */
    Set<PersonId> astray(KeyedSet<PersonId, Subscriber> stored) {
        ImmutableSet.Builder<PersonId> astray = ImmutableSet.builder();
        BitSet inStep = new BitSet(stored.size());
        records.forEach((person, record) -> {
            Optional<Subscriber> same = stored.find(person).filter(other -> isSame(record, other));
            if (same.isPresent()) {
                inStep.set(stored.place(person));
            } else {
                astray.add(person);
            }
        });
        stored.stream()
                .map(Subscriber::person)
                .filter(person -> !inStep.get(stored.place(person)))
                .forEach(astray::add);
        return astray.build();
    }

    private static boolean isSame(Subscriber record, Subscriber stored) {
        return record.equals(stored) || record.at(Version.NEW).equals(stored.at(Version.NEW));
    }

    /** The users that call from somewhere else than they are billed, and from where they are billed. */
    Map<PersonId, LocationId> billedElsewhere(Keyed<PersonId, Subscriber> stored) {
        ImmutableMap.Builder<PersonId, LocationId> astray = ImmutableMap.builder();
        billedUsers.forEach((user, place) -> stored.find(user)
                .filter(known -> known.location().filter(place::equals).isEmpty())
                .ifPresent(known -> astray.put(user, place)));
        return astray.build();
    }
}
