package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Told;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Moves of users who go together, as far as they have been carried out; most groups are of one. */
public final class MoveGroup {

    private final List<MoveAttempt> attempts;

    MoveGroup(List<MoveAttempt> attempts) {
        this.attempts = ImmutableList.copyOf(attempts);
    }

    /** What undoes all that may be done outside in this saga, the last first, whether it was done or not. */
    public List<Command> undo(String saga) {
        return Lists.reverse(attempts).stream()
                .flatMap(attempt -> attempt.undo(saga).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Orders the transfers of all numbers that move.
     *
     * @return the errors of who could not go, by the number of the job's item; empty where all could. A failure where
     *     somebody else has taken over, so that nothing may be done any more
     */
    public Either<PortFailure, Map<Integer, List<Finding>>> order(Saga saga) {
        return each(attempt -> attempt.order(saga));
    }

    /** Does everything outside; answers as {@link #order}. */
    public Either<PortFailure, Map<Integer, List<Finding>>> perform(Saga saga) {
        return each(attempt -> attempt.perform(saga));
    }

    private Either<PortFailure, Map<Integer, List<Finding>>> each(
            Function<MoveAttempt, Either<PortFailure, List<Finding>>> step) {
        for (MoveAttempt attempt : attempts) {
            Either<PortFailure, List<Finding>> failed = step.apply(attempt);
            if (failed.isLeft() || !failed.get().isEmpty()) {
                return failed.map(errors -> Map.of(attempt.number(), errors));
            }
        }
        return Either.right(Map.of());
    }

    /** Undoes what was done, the last first. */
    public Told undo(Saga saga) {
        return saga.undo(Lists.reverse(attempts).stream()
                .flatMap(attempt -> attempt.undoDone(saga.id()).stream())
                .toList());
    }

    /** These errors, with what could not be undone, by the numbers of the job's items. */
    public Map<Integer, List<Finding>> with(Map<Integer, List<Finding>> errors, Told undone) {
        Map<Integer, List<Finding>> all = new LinkedHashMap<>(errors);
        for (MoveAttempt attempt : attempts) {
            List<Finding> left = undone.failures().stream()
                    .flatMap(failed -> attempt.notUndone(undone.entry().id(), failed.command()).stream())
                    .toList();
            if (!left.isEmpty()) {
                all.merge(attempt.number(), left, MoveGroup::together);
            }
        }
        return all;
    }

    private static List<Finding> together(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Whether a carrier completes an order that was placed later. */
    public boolean waitsForCarrier() {
        return attempts.stream().anyMatch(MoveAttempt::waitsForCarrier);
    }

    public Map<Integer, MoveOutcome> pending() {
        return attempts.stream().collect(ImmutableMap.toImmutableMap(MoveAttempt::number, MoveAttempt::pending));
    }

    public Map<Integer, MoveOutcome> moved() {
        return attempts.stream().collect(ImmutableMap.toImmutableMap(MoveAttempt::number, MoveAttempt::moved));
    }

    /** What is told once the moves are written. */
    public List<Command> followUps() {
        return attempts.stream()
                .flatMap(attempt -> attempt.followUps().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The outcomes that are others, where some of that could not be told. */
    public Map<Integer, MoveOutcome> moved(Set<Command> untold) {
        ImmutableMap.Builder<Integer, MoveOutcome> changed = ImmutableMap.builder();
        attempts.forEach(attempt -> attempt.moved(untold).ifPresent(outcome -> changed.put(attempt.number(), outcome)));
        return changed.build();
    }

    /** What notes that the numbers wait for their orders. */
    public List<Write> pendingWrites() {
        return attempts.stream()
                .flatMap(attempt -> attempt.pendingWrites().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What makes the moves true. A number that one gives up and another takes is written once, as taken; a location to
     * which several go takes over what each of them brings; a device profile that several use goes with all of them.
     */
    public List<Write> writes() {
        Map<PhoneNumber, InventoryNumber> numbers = new LinkedHashMap<>();
        Map<LocationId, Location> locations = new LinkedHashMap<>();
        Map<DeviceProfileId, DeviceProfile> profiles = new LinkedHashMap<>();
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        for (MoveAttempt attempt : attempts) {
            writes.addAll(attempt.writes());
            attempt.plan().numbers().forEach(number -> numbers.merge(number.number(), number, MoveGroup::taken));
            attempt.plan()
                    .deviceProfiles()
                    .forEach(profile -> profiles.merge(profile.id(), profile, MoveGroup::usedByBoth));
            writes.addAll(attempt.leaving());
            attempt.plan().target().ifPresent(target -> locations.merge(target.id(), target, MoveGroup::withBoth));
        }
        numbers.values().forEach(number -> writes.add(new Write.PutNumber(number)));
        locations.values().forEach(location -> writes.add(new Write.PutLocation(location)));
        profiles.values().forEach(profile -> writes.add(new Write.PutDeviceProfile(profile)));
        attempts.forEach(attempt -> writes.addAll(attempt.expectations()));
        return writes.build();
    }

    private static InventoryNumber taken(InventoryNumber one, InventoryNumber other) {
        return one.owner().isPresent() ? one : other;
    }

    private static DeviceProfile usedByBoth(DeviceProfile one, DeviceProfile other) {
        return one.withUsers(Sets.union(one.users(), other.users()));
    }

    private static Location withBoth(Location one, Location other) {
        CallingProfile calling = one.calling().orElseThrow();
        Optional<Offering> more = other.calling().map(CallingProfile::offering);
        return more.map(offering -> one.withCalling(calling.withOffering(
                        calling.offering().assigned(offering.domains(), offering.ncos(), offering.officeZones()))))
                .orElse(one);
    }
}
