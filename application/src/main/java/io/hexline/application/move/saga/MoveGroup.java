package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Moves of users who go together, as far as they have been carried out; most groups are of one. */
public final class MoveGroup {

    private final List<MoveAttempt> attempts;

    MoveGroup(List<MoveAttempt> attempts) {
        this.attempts = ImmutableList.copyOf(attempts);
    }

    /**
     * Orders the transfers of all numbers that move.
     *
     * @return empty where that was possible; otherwise everything has been undone, and these are the errors by the numbers
     *     of the job's items: of who could not go, and of those for whom something could not be undone
     */
    public Map<Integer, List<Finding>> order() {
        return each(MoveAttempt::order);
    }

    /** Does everything outside; answers as {@link #order}. */
    public Map<Integer, List<Finding>> perform() {
        return each(MoveAttempt::perform);
    }

    private Map<Integer, List<Finding>> each(Function<MoveAttempt, List<Finding>> step) {
        for (MoveAttempt attempt : attempts) {
            List<Finding> failed = step.apply(attempt);
            if (!failed.isEmpty()) {
                Map<Integer, List<Finding>> errors = new LinkedHashMap<>(undo());
                errors.merge(attempt.number(), failed, MoveGroup::together);
                return errors;
            }
        }
        return Map.of();
    }

    private static List<Finding> together(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Undoes everything, the last first; what could not be undone, by the numbers of the job's items. */
    public Map<Integer, List<Finding>> undo() {
        Map<Integer, List<Finding>> left = new LinkedHashMap<>();
        for (MoveAttempt attempt : Lists.reverse(attempts)) {
            List<Finding> findings = attempt.undo();
            if (!findings.isEmpty()) {
                left.put(attempt.number(), findings);
            }
        }
        return left;
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

    /** Does what remains once the moves are written; the outcomes that are others then. */
    public Map<Integer, MoveOutcome> conclude() {
        ImmutableMap.Builder<Integer, MoveOutcome> changed = ImmutableMap.builder();
        attempts.forEach(attempt -> attempt.conclude().ifPresent(outcome -> changed.put(attempt.number(), outcome)));
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
     * which several go takes over what each of them brings; a device profile that several use goes with all of them; a
     * feature or trunk group that several leave is without all of them.
     */
    public List<Write> writes() {
        Map<PhoneNumber, InventoryNumber> numbers = new LinkedHashMap<>();
        Map<LocationId, Location> locations = new LinkedHashMap<>();
        Map<DeviceProfileId, DeviceProfile> profiles = new LinkedHashMap<>();
        Map<FeatureId, Feature> features = new LinkedHashMap<>();
        Map<TrunkGroup.Key, TrunkGroup> trunks = new LinkedHashMap<>();
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        for (MoveAttempt attempt : attempts) {
            writes.addAll(attempt.writes());
            attempt.plan().numbers().forEach(number -> numbers.merge(number.number(), number, MoveGroup::taken));
            attempt.plan()
                    .deviceProfiles()
                    .forEach(profile -> profiles.merge(profile.id(), profile, MoveGroup::usedByBoth));
            attempt.plan().features().forEach(feature -> features.merge(feature.id(), feature, MoveGroup::leftByBoth));
            attempt.plan().trunkGroups().forEach(group -> trunks.merge(group.key(), group, MoveGroup::leftByBoth));
            attempt.plan().target().ifPresent(target -> locations.merge(target.id(), target, MoveGroup::withBoth));
        }
        numbers.values().forEach(number -> writes.add(new Write.PutNumber(number)));
        locations.values().forEach(location -> writes.add(new Write.PutLocation(location)));
        profiles.values().forEach(profile -> writes.add(new Write.PutDeviceProfile(profile)));
        features.values().forEach(feature -> writes.add(new Write.PutFeature(feature)));
        trunks.values().forEach(group -> writes.add(new Write.PutTrunkGroup(group)));
        attempts.forEach(attempt -> writes.addAll(attempt.expectations()));
        return writes.build();
    }

    private static InventoryNumber taken(InventoryNumber one, InventoryNumber other) {
        return one.owner().isPresent() ? one : other;
    }

    private static DeviceProfile usedByBoth(DeviceProfile one, DeviceProfile other) {
        return one.withUsers(Sets.union(one.users(), other.users()));
    }

    private static Feature leftByBoth(Feature one, Feature other) {
        return one.withMembers(Sets.intersection(one.members(), other.members()));
    }

    private static TrunkGroup leftByBoth(TrunkGroup one, TrunkGroup other) {
        return one.withMembers(Sets.intersection(one.members(), other.members()));
    }

    private static Location withBoth(Location one, Location other) {
        CallingProfile calling = one.calling().orElseThrow();
        Optional<Offering> more = other.calling().map(CallingProfile::offering);
        return more.map(offering -> one.withCalling(calling.withOffering(
                        calling.offering().assigned(offering.domains(), offering.ncos(), offering.officeZones()))))
                .orElse(one);
    }
}
