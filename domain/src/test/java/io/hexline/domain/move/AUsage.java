package io.hexline.domain.move;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts.SeatingFacts;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is around a user, in the making; every field has the value on which no rule fires. */
final class AUsage {

    int usersAtTarget;
    Set<String> deviceNamesAtTarget = Set.of();
    Set<PersonId> calledBackFor = Set.of();
    List<DeviceProfile> deviceProfiles = List.of();
    List<Feature> featuresAtSource = List.of();
    List<TrunkGroup> trunkGroups = List.of();
    SeatingFacts seating = SeatingFacts.NOBODY;

    LocationUsageFacts build() {
        return new LocationUsageFacts(
                usersAtTarget,
                deviceNamesAtTarget,
                calledBackFor,
                deviceProfiles,
                featuresAtSource,
                trunkGroups,
                seating);
    }

    static TrunkGroup trunkGroup(PersonId pilot, PersonId... members) {
        return new TrunkGroup(
                new LocalGateway.Trunk("trunk"),
                MoveFixture.ORG,
                "Trunk",
                Set.of(members),
                Optional.ofNullable(pilot),
                new Version(1));
    }

    /** A profile of a phone at the location from which its users go. */
    static DeviceProfile profile(String name, PersonId... users) {
        return profile(MoveFixture.SOURCE, name, users);
    }

    static DeviceProfile profile(LocationId at, String name, PersonId... users) {
        return new DeviceProfile(
                new DeviceProfileId(name), at, new Device(name, Device.Type.PHONE), Set.of(users), new Version(1));
    }

    static Feature huntGroup(String name, PersonId... members) {
        return feature(MoveFixture.SOURCE, FeatureType.HUNT_GROUP, name, Set.of(members), Optional.empty());
    }

    static Feature autoAttendant(String name, Extension operator) {
        return feature(MoveFixture.SOURCE, FeatureType.AUTO_ATTENDANT, name, Set.of(), Optional.of(operator));
    }

    static Feature feature(
            LocationId at, FeatureType type, String name, Set<PersonId> members, Optional<Extension> operator) {
        return new Feature(
                new FeatureId(name),
                at,
                type,
                name,
                Optional.empty(),
                Optional.empty(),
                members,
                operator,
                new Version(1));
    }
}
