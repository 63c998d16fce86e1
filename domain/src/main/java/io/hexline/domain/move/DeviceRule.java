package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which devices a user can take along. */
public enum DeviceRule implements MoveRule {
    PROFILES_NOT_SHARED(demands("No other user of the source location shares a group-level device profile of the user.")
            .otherwise(MoveUserCode.DEVICE_PROFILES_SHARED)
            .firesListing("profiles", DeviceRule::sharedProfiles)),
    NAMES_FREE_AT_TARGET(demands("No device of the target location has the name of one that moves.")
            .otherwise(MoveUserCode.DEVICE_NAMES_TAKEN)
            .firesListing(
                    "profiles",
                    facts -> names(
                            facts,
                            of(Device.Type.PHONE)
                                    .and(device -> facts.locationUsage()
                                            .deviceNamesAtTarget()
                                            .contains(device.name()))))),
    NO_DECT_HANDSETS(demands("The user is associated with no DECT handset.")
            .otherwise(MoveUserCode.DECT_HANDSETS_ASSOCIATED)
            .firesListing("handsets", facts -> names(facts, of(Device.Type.DECT_HANDSET)))),
    NO_CUSTOMER_MANAGED_DEVICE(demands("The user has no customer-managed device.")
            .otherwise(MoveUserCode.CUSTOMER_MANAGED_DEVICE)
            .firesNaming("device", facts -> joined(facts, Device.Type.CUSTOMER_MANAGED))),
    NO_ATA_DEVICE(demands("The user has no analog telephone adapter (ATA).")
            .otherwise(MoveUserCode.ATA_DEVICE)
            .firesNaming("device", facts -> joined(facts, Device.Type.ATA))),
    DEVICES_MOVED(announces("The user's phones move with it.")
            .as(MoveImpactCode.DEVICES_MOVED)
            .firesListing("devices", facts -> names(facts, of(Device.Type.PHONE))));

    private final Definition<MoveFacts> definition;

    DeviceRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return this == NAMES_FREE_AT_TARGET;
    }

    @Override
    public boolean looksAtUser() {
        return true;
    }

    private static List<String> sharedProfiles(MoveFacts facts) {
        return facts.locationUsage().deviceProfiles().stream()
                .filter(profile -> profile.isSharedBy(facts.move().user()))
                .map(DeviceProfile::name)
                .toList();
    }

    private static Predicate<Device> of(Device.Type type) {
        return device -> device.type() == type;
    }

    private static List<String> names(MoveFacts facts, Predicate<Device> which) {
        return facts.devices().filter(which).map(Device::name).toList();
    }

    private static Optional<String> joined(MoveFacts facts, Device.Type type) {
        return Optional.of(names(facts, of(type)).stream().collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
