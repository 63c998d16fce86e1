package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.naming;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.user.Device;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which devices a user can take along. */
public enum DeviceRule implements MoveRule {
    PROFILES_NOT_SHARED(listing(
            MoveUserCode.DEVICE_PROFILES_SHARED,
            "profiles",
            facts -> names(
                    facts,
                    device -> device.groupLevel()
                            && device.sharedWith().stream()
                                    .anyMatch(facts.locationUsage().sharersAtSource()::contains)))),
    NAMES_FREE_AT_TARGET(listing(
            MoveUserCode.DEVICE_NAMES_TAKEN,
            "profiles",
            facts -> names(
                    facts,
                    of(Device.Type.PHONE)
                            .and(device ->
                                    facts.locationUsage().deviceNamesAtTarget().contains(device.name()))))),
    NO_DECT_HANDSETS(listing(
            MoveUserCode.DECT_HANDSETS_ASSOCIATED, "handsets", facts -> names(facts, of(Device.Type.DECT_HANDSET)))),
    NO_CUSTOMER_MANAGED_DEVICE(naming(
            MoveUserCode.CUSTOMER_MANAGED_DEVICE, "device", facts -> joined(facts, Device.Type.CUSTOMER_MANAGED))),
    NO_ATA_DEVICE(naming(MoveUserCode.ATA_DEVICE, "device", facts -> joined(facts, Device.Type.ATA))),
    DEVICES_MOVE(listing(MoveImpactCode.DEVICES_MOVED, "devices", facts -> names(facts, of(Device.Type.PHONE))));

    private final Criterion<MoveFacts> criterion;

    DeviceRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return this == NAMES_FREE_AT_TARGET;
    }

    private static Predicate<Device> of(Device.Type type) {
        return device -> device.type() == type;
    }

    private static List<String> names(MoveFacts facts, Predicate<Device> which) {
        return facts.subscriber().devices().stream()
                .filter(which)
                .map(Device::name)
                .toList();
    }

    private static Optional<String> joined(MoveFacts facts, Device.Type type) {
        return Optional.of(names(facts, of(type)).stream().collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
